//! Which engine runs a design, and how.

use crate::engine::Engine;
use ir::design::Design;
use jit::engine::{Jit, Listing};
use jit::shared::Shared;
use kernel::Kernel;
use kernel::telemetry::{CachePolicy, DeoptPlan, Fault, JitConfig};
use reference::{Config, Simulation};
use runtime::files::{Capture, Files};
use std::fmt;
use std::rc::Rc;
use std::str::FromStr;
use std::time::Instant;

/// An engine and how it is used. As text: `reference`; `native`, then what is done to it, each behind a `+`: a deopt plan
/// ([`DeoptPlan`]), `evict` (code is dropped after each activation), `watched` (all signals are evaluated, also those that nobody reads), `hot:N`, `budget:N`, `fuel:N`, `without:PASS`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Variant {
    /// Nothing for the reference engine.
    pub native: Option<Native>,
}

/// How native code is used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Native {
    /// What the kernel has to know.
    pub jit: JitConfig,
    /// Transforms that the optimiser may make of each function.
    pub fuel: Option<u64>,
    /// Passes that are left out.
    pub disabled: Vec<String>,
    /// A mistake of the compiler made on purpose.
    pub mistake: Option<jit::fault::Fault>,
}

impl Default for Native {
    fn default() -> Native {
        let jit = JitConfig { hot_threshold: 0, ..JitConfig::default() };
        Native { jit, fuel: None, disabled: Vec::new(), mistake: None }
    }
}

impl Native {
    fn compiler(&self) -> Jit {
        let mut options = jit::Options { fuel: self.fuel, fault: self.mistake, ..jit::Options::default() };
        options.disable.extend(self.disabled.iter().cloned());
        Jit::new(options, Listing::default(), kernel::callouts::addresses())
    }
}

/// Code of a design for [`Variant::start_sharing`]; for one configuration, and variants that are all `watched` or none.
pub fn shared<'d>(design: &'d Design, config: &Config, watched: bool) -> Rc<Shared<'d>> {
    Shared::new(design, Rc::new(Kernel::layout(design, config, watched)), Native::default().compiler())
}

impl Variant {
    /// The reference engine.
    pub fn reference() -> Variant {
        Variant::default()
    }

    /// Native code, made when the run starts.
    pub fn native() -> Variant {
        Variant { native: Some(Native::default()) }
    }

    /// Native code under a deopt plan.
    pub fn plan(plan: DeoptPlan) -> Variant {
        let mut native = Native::default();
        native.jit.force = Some(plan);
        Variant { native: Some(native) }
    }

    /// Native code with a mistake of the kernel made on purpose.
    #[must_use]
    pub fn with_fault(mut self, fault: Fault) -> Variant {
        if let Some(native) = &mut self.native {
            native.jit.fault = Some(fault);
        }
        self
    }

    /// Whether nothing is to be interpreted.
    pub fn is_strict(&self) -> bool {
        self.native
            .as_ref()
            .is_some_and(|n| n.jit.force.is_none() && n.jit.compile_budget != 0 && n.jit.hot_threshold <= 1)
            && self
                .native
                .as_ref()
                .is_some_and(|n| n.jit.compile_budget < 0 || n.jit.compile_budget >= 100_000)
    }

    /// The same, with all signals evaluated, or not.
    #[must_use]
    pub fn watched(mut self, watched: bool) -> Variant {
        if let Some(native) = &mut self.native {
            native.jit.watched = watched;
        }
        self
    }

    /// Whether all signals are evaluated, also those that nobody reads.
    pub fn is_watched(&self) -> bool {
        self.native.as_ref().is_some_and(|native| native.jit.watched)
    }

    /// Whether native code is made and kept as usual, so that it is the same for all runs of a design in one order.
    fn shares(&self) -> bool {
        self.native.as_ref().is_some_and(|native| {
            native.fuel.is_none()
                && native.disabled.is_empty()
                && native.mistake.is_none()
                && native.jit.fault.is_none()
        })
    }

    /// As [`Self::start`], with code that other runs of the same design and configuration use, too, if that makes no difference.
    pub fn start_sharing<'d>(
        &self,
        design: &'d Design,
        config: &Config,
        deadline: Option<Instant>,
        code: &Rc<Shared<'d>>,
    ) -> Box<dyn Engine + 'd> {
        let files = Files::discarding(Box::new(Discard), None);
        self.boot(design, config, files, deadline, Some(code))
    }

    /// An engine with a design in it, whose output nobody sees. It ends as interrupted past `deadline`.
    pub fn start<'d>(
        &self,
        design: &'d Design,
        config: &Config,
        deadline: Option<Instant>,
    ) -> Box<dyn Engine + 'd> {
        let files = Files::discarding(Box::new(Discard), None);
        self.start_with(design, config, files, deadline)
    }

    /// As [`Self::start`], with what the design writes to.
    pub fn start_with<'d>(
        &self,
        design: &'d Design,
        config: &Config,
        files: Files,
        deadline: Option<Instant>,
    ) -> Box<dyn Engine + 'd> {
        self.boot(design, config, files, deadline, None)
    }

    fn boot<'d>(
        &self,
        design: &'d Design,
        config: &Config,
        files: Files,
        deadline: Option<Instant>,
        code: Option<&Rc<Shared<'d>>>,
    ) -> Box<dyn Engine + 'd> {
        let poll = move || deadline.is_some_and(|deadline| Instant::now() >= deadline);
        match &self.native {
            None => {
                let mut simulation = Simulation::new(design, config.clone(), files);
                simulation.poll_with(poll);
                Box::new(simulation)
            }
            Some(native) => {
                let (config, jit) = (config.clone(), native.jit.clone());
                let mut kernel = match code {
                    Some(code) if self.shares() => {
                        let compiler = code.compiler(native.jit.cache == CachePolicy::None);
                        Kernel::with_layout(design, code.layout(), config, files, jit, Some(compiler))
                    }
                    _ => Kernel::new(design, config, files, jit, Some(Box::new(native.compiler()))),
                };
                kernel.poll_with(poll);
                Box::new(kernel)
            }
        }
    }
}

/// A console that nobody looks at: what was written is part of the state.
pub(crate) struct Discard;

impl runtime::files::Console for Discard {
    fn out(&mut self, _: &[u8]) -> std::io::Result<()> {
        Ok(())
    }

    fn err(&mut self, _: &[u8]) -> std::io::Result<()> {
        Ok(())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Files of a run whose output is kept.
pub fn captured() -> (Files, Capture) {
    let console = Capture::new();
    (Files::discarding(Box::new(console.clone()), None), console)
}

impl fmt::Display for Variant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(native) = &self.native else { return f.write_str("reference") };
        f.write_str("native")?;
        let default = Native::default();
        if let Some(plan) = &native.jit.force {
            write!(f, "+{plan}")?;
        }
        if native.jit.cache == CachePolicy::None {
            f.write_str("+evict")?;
        }
        if native.jit.watched {
            f.write_str("+watched")?;
        }
        if native.jit.hot_threshold != default.jit.hot_threshold {
            write!(f, "+hot:{}", native.jit.hot_threshold)?;
        }
        if native.jit.compile_budget != default.jit.compile_budget {
            write!(f, "+budget:{}", native.jit.compile_budget)?;
        }
        if let Some(fuel) = native.fuel {
            write!(f, "+fuel:{fuel}")?;
        }
        native.disabled.iter().try_for_each(|pass| write!(f, "+without:{pass}"))
    }
}

impl FromStr for Variant {
    type Err = String;

    fn from_str(text: &str) -> Result<Variant, String> {
        let mut parts = text.split('+');
        match parts.next() {
            Some("reference") if text == "reference" => return Ok(Variant::reference()),
            Some("native") => {}
            _ => return Err(format!("'{text}': expected reference, or native with what is done to it")),
        }
        let mut native = Native::default();
        for part in parts {
            let number = |text: &str| text.parse().map_err(|_| format!("'{text}' is not a number"));
            match part.split_once(':') {
                None if part == "evict" => native.jit.cache = CachePolicy::None,
                None if part == "watched" => native.jit.watched = true,
                Some(("hot", n)) => native.jit.hot_threshold = number(n)?,
                Some(("fuel", n)) => native.fuel = Some(number(n)?),
                Some(("budget", n)) => {
                    native.jit.compile_budget = n.parse().map_err(|_| format!("'{n}' is not a number"))?;
                }
                Some(("without", pass)) if jit::opt::PASSES.contains(&pass) => {
                    native.disabled.push(pass.to_owned());
                }
                _ => native.jit.force = Some(part.parse()?),
            }
        }
        Ok(Variant { native: Some(native) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_are_read_as_they_are_written() {
        let all = [
            "reference",
            "native",
            "native+every:1",
            "native+evict",
            "native+evict+watched",
            "native+sites+hot:3+budget:2",
            "native+tier:7+fuel:10+without:dead",
            "native+site:tb.a:b:2",
        ];
        for text in all {
            assert_eq!(text.parse::<Variant>().map(|v| v.to_string()), Ok(text.to_owned()));
        }
        for bad in ["", "fast", "reference+evict", "native+without:thought", "native+every:0"] {
            assert!(bad.parse::<Variant>().is_err(), "{bad}");
        }
    }
}
