//! Compares engines; verdicts.

use crate::record::{Bounds, Ending, Recording, Stride, follow_from, record, stretch};
use crate::variant::Variant;
use ir::design::Design;
use kernel::telemetry::Telemetry;
use reference::Config;
use serde::{Deserialize, Serialize};

/// What came out of a comparison.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// The same, at every checkpoint and at the end; also when both ended by the same deterministic limit.
    Equal,
    /// One was ended from outside (real time), equal up to there.
    Limit(String),
    /// It could not be compared: something was interpreted that should not have been, or the design can't be loaded.
    Unsupported(String),
    /// They differ.
    Diverged(Box<Divergence>),
}

impl Verdict {
    /// Its name in reports.
    pub fn name(&self) -> VerdictName {
        match self {
            Verdict::Equal => VerdictName::Equal,
            Verdict::Limit(_) => VerdictName::Limit,
            Verdict::Unsupported(_) => VerdictName::Unsupported,
            Verdict::Diverged(_) => VerdictName::Diverged,
        }
    }

    /// Why it is not *equal*.
    pub fn detail(&self) -> String {
        match self {
            Verdict::Equal => String::new(),
            Verdict::Limit(why) | Verdict::Unsupported(why) => why.clone(),
            Verdict::Diverged(divergence) => divergence.to_string(),
        }
    }
}

/// The name of a [`Verdict`].
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum VerdictName {
    /// Parity.
    Equal,
    /// Ended by a limit that is not deterministic.
    Limit,
    /// Not comparable.
    Unsupported,
    /// A difference.
    Diverged,
}

impl std::fmt::Display for VerdictName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            VerdictName::Equal => "equal",
            VerdictName::Limit => "limit",
            VerdictName::Unsupported => "unsupported",
            VerdictName::Diverged => "diverged",
        })
    }
}

/// Where two engines were found to differ.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Divergence {
    /// The last checkpoint at which they were the same; 0 if there was none.
    pub equal: u64,
    /// The first at which they were not.
    pub differ: u64,
    /// When that was.
    pub at: reference::state::Moment,
    /// In what.
    pub what: String,
}

impl std::fmt::Display for Divergence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (fs, delta, epsilon) = self.at;
        write!(f, "checkpoint {} at {fs} fs, delta {delta}, epsilon {epsilon}: {}", self.differ, self.what)
    }
}

/// A comparison of a run with a recording.
#[derive(Clone, Debug)]
pub struct Compared {
    /// What came out.
    pub verdict: Verdict,
    /// Checkpoints that were the same.
    pub checkpoints: u64,
    /// What became of native code.
    pub telemetry: Telemetry,
}

/// Runs a variant and compares it with a recording, made with the same configuration, stride and bounds.
pub fn compare(
    design: &Design,
    config: &Config,
    recording: &Recording,
    variant: &Variant,
    stride: Stride,
    bounds: &Bounds,
) -> Compared {
    compare_engine(variant.start(design, config, bounds.deadline), recording, variant, stride, bounds)
}

/// As [`compare`], with an engine that was just started; `variant` says what it is.
pub fn compare_engine(
    engine: Box<dyn crate::engine::Engine + '_>,
    recording: &Recording,
    variant: &Variant,
    stride: Stride,
    bounds: &Bounds,
) -> Compared {
    compare_from(engine, 0, recording, variant, stride, bounds)
}

/// Runs an engine that was just started to its end at a stretch, and compares how it ended: engines may take steps in another
/// way when nobody looks in between. Nothing of a recording that was cut, for its design may have no end.
pub fn compare_stretch(
    mut engine: Box<dyn crate::engine::Engine + '_>,
    recording: &Recording,
    variant: &Variant,
    observes: bool,
) -> Option<Compared> {
    let Ending::Ended { digest, .. } = &recording.ending else { return None };
    let found = stretch(engine.as_mut(), observes);
    let telemetry = engine.telemetry().cloned().unwrap_or_default();
    let verdict = if found == recording.ending {
        fallback(variant, &telemetry).map_or(Verdict::Equal, Verdict::Unsupported)
    } else if found == Ending::Interrupted {
        Verdict::Limit("real time ran out at a stretch".to_owned())
    } else {
        let equal = recording.points.last().map_or(0, |point| point.0);
        let what = format!("at a stretch: {}", endings(&recording.ending, &found));
        Verdict::Diverged(Box::new(Divergence { equal, differ: equal + 1, at: digest.now, what }))
    };
    Some(Compared { checkpoints: u64::from(verdict == Verdict::Equal), verdict, telemetry })
}

/// Runs one variant for so many steps, saves its state, restores it into another and compares the rest of the run.
pub fn hand_over(
    design: &Design,
    config: &Config,
    recording: &Recording,
    [first, second]: [&Variant; 2],
    steps: u64,
    bounds: &Bounds,
) -> Compared {
    let mut engine = first.start(design, config, bounds.deadline);
    let unusable = |why: String| Compared {
        verdict: Verdict::Unsupported(why),
        checkpoints: 0,
        telemetry: Telemetry::default(),
    };
    for _ in 0..steps {
        if engine.advance(&mut ()).is_some() {
            return unusable(format!("it ends before step {steps}"));
        }
    }
    let state = engine.snapshot();
    let messages = engine.take_messages();
    let bytes = match crate::save::to_bytes(&state) {
        Ok(bytes) => bytes,
        Err(error) => return unusable(error),
    };
    drop(engine);
    let read = match crate::save::from_bytes(&bytes) {
        Ok(read) => read,
        Err(error) => return unusable(error),
    };
    let mut files = runtime::files::Files::discarding(Box::new(crate::variant::Discard), None);
    if let Err(error) = files.resume(&read.files) {
        return unusable(error);
    }
    let mut engine = second.start_with(design, config, files, bounds.deadline);
    let mut wrong = engine.restore(&read).err();
    if wrong.is_none() && without_bookkeeping(engine.snapshot()) != without_bookkeeping(state) {
        wrong = Some("the restored state is another one".to_owned());
    }
    if let Some(what) = wrong {
        let at = read.now;
        let divergence = Divergence { equal: steps.saturating_sub(1), differ: steps, at, what };
        return Compared { verdict: Verdict::Diverged(Box::new(divergence)), ..unusable(String::new()) };
    }
    // What was said before is part of what is compared at the end.
    let mut recording = recording.clone();
    if let Ending::Ended { messages: all, .. } = &mut recording.ending {
        let said = all.iter().zip(&messages).take_while(|(a, b)| a == b).count();
        all.drain(..said);
    }
    compare_from(engine, steps, &recording, second, Stride::Epsilon, bounds)
}

/// What an engine may leave out of a state, because it follows from the rest or only counts.
fn without_bookkeeping(mut state: reference::state::State) -> (reference::state::Digest, Vec<String>) {
    state.statistics = reference::Statistics::default();
    let digest = state.digest();
    let events = state.events.iter().map(|(time, events)| format!("{time:?} {}", events.len())).collect();
    (digest, events)
}

fn compare_from(
    mut engine: Box<dyn crate::engine::Engine + '_>,
    taken: u64,
    recording: &Recording,
    variant: &Variant,
    stride: Stride,
    bounds: &Bounds,
) -> Compared {
    let mut next = recording.points.partition_point(|(point, _)| *point <= taken);
    let before = next as u64;
    let mut divergence = None;
    let last_equal = |next: usize| if next == 0 { 0 } else { recording.points[next - 1].0 };
    let (ending, _) = follow_from(engine.as_mut(), taken, stride, bounds, |point, digest| {
        let expected = recording.points.get(next);
        let what = match expected {
            // Past the end of an interrupted recording nothing is known.
            None if recording.ending == Ending::Interrupted => return false,
            None => "goes on where the other has ended".to_owned(),
            Some((expected, _)) if *expected != point => "another number of steps".to_owned(),
            Some((_, expected)) if *expected == digest => {
                next += 1;
                return true;
            }
            Some((_, expected)) => expected.differences(&digest).join(", "),
        };
        divergence = Some(Divergence { equal: last_equal(next), differ: point, at: digest.now, what });
        false
    });
    let checkpoints = next as u64 - before;
    let telemetry = engine.telemetry().cloned().unwrap_or_default();
    let verdict = match (divergence, &ending, &recording.ending) {
        (Some(divergence), ..) => Verdict::Diverged(Box::new(divergence)),
        (None, Ending::Interrupted, _) | (None, _, Ending::Interrupted) => {
            Verdict::Limit(format!("real time ran out after {checkpoints} checkpoints"))
        }
        (None, found, expected) if found == expected && next == recording.points.len() => {
            match fallback(variant, &telemetry) {
                Some(why) => Verdict::Unsupported(why),
                None => Verdict::Equal,
            }
        }
        (None, found, expected) => {
            let at = engine.digest().now;
            let differ = last_equal(next) + 1;
            let what = endings(expected, found);
            Verdict::Diverged(Box::new(Divergence { equal: last_equal(next), differ, at, what }))
        }
    };
    Compared { verdict, checkpoints, telemetry }
}

/// Why a run that should have been native all the way was not.
fn fallback(variant: &Variant, telemetry: &Telemetry) -> Option<String> {
    if !variant.is_strict() {
        return None;
    }
    if let Some(what) = telemetry.degraded.first() {
        return Some(format!("degraded: {what}"));
    }
    let all = telemetry.deopts.values().chain(telemetry.network_deopts.values());
    let (reason, detail) = all.into_iter().next()?;
    Some(format!("interpreted: {} {detail}", reason.name()))
}

fn endings(expected: &Ending, found: &Ending) -> String {
    match (expected, found) {
        (
            Ending::Ended { end: a, failed: f, messages: m, digest: d },
            Ending::Ended { end: b, failed: g, messages: n, digest: e },
        ) => {
            if a != b {
                format!("it ends with {b:?}, not with {a:?}")
            } else if m != n {
                let line = m.iter().zip(n).find(|(a, b)| a != b);
                match line {
                    Some((a, b)) => format!("it says '{b}', not '{a}'"),
                    None => format!("it says {} lines, not {}", n.len(), m.len()),
                }
            } else if f != g {
                "another exit status".to_owned()
            } else {
                format!("at the end: {}", d.differences(e).join(", "))
            }
        }
        (Ending::Cut, _) => "it ends, the other goes on".to_owned(),
        (_, _) => "it goes on, the other has ended".to_owned(),
    }
}

/// Whether the outcome depends on the order of processes: a race in the design.
pub fn has_race(design: &Design, config: &Config, recording: &Recording, bounds: &Bounds) -> bool {
    let output = |ending: &Ending| match ending {
        Ending::Ended { end, failed, messages, digest } => {
            Some((end.clone(), *failed, messages.clone(), digest.now, digest.parts[0], digest.parts[7]))
        }
        _ => None,
    };
    [1, 0x1234_5678_9abc].into_iter().any(|order_seed| {
        let config = Config { order_seed, ..config.clone() };
        let mut engine = Variant::reference().start(design, &config, bounds.deadline);
        let other = record(engine.as_mut(), Stride::Instant, &Bounds { dense: 1, ..*bounds });
        match (output(&recording.ending), output(&other.ending)) {
            (Some(a), Some(b)) => a != b,
            _ => false,
        }
    })
}
