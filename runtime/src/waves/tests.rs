use super::*;

const KINDS: [Kind; 2] = [Kind::Vcd, Kind::Fst];

struct Bench {
    dir: tempfile::TempDir,
    kind: Kind,
    hierarchy: Hierarchy,
}

impl Bench {
    fn new(kind: Kind, build: impl FnOnce(&mut Hierarchy)) -> Bench {
        let mut hierarchy = Hierarchy::new();
        build(&mut hierarchy);
        Bench { dir: tempfile::tempdir().unwrap(), kind, hierarchy }
    }

    fn path(&self) -> PathBuf {
        self.dir.path().join("waves")
    }

    fn waves(&self) -> Waves {
        Waves::create(&self.path(), self.kind, Timescale::FEMTOSECOND, &self.hierarchy).unwrap()
    }

    fn text(&self) -> String {
        String::from_utf8(std::fs::read(self.path()).unwrap()).unwrap()
    }

    /// Every name with its changes as `time=value`, as a viewer sees them; then the last time.
    fn read(&self) -> Vec<String> {
        read(&self.path())
    }
}

fn read(path: &Path) -> Vec<String> {
    let mut file = wellen::simple::read(path).unwrap();
    let signals: Vec<_> = file.hierarchy().all_vars().map(|var| file.hierarchy()[var].signal_ref()).collect();
    file.load_signals(&signals);
    let times = file.time_table();
    let mut lines = Vec::new();
    for var in file.hierarchy().all_vars() {
        let var = &file.hierarchy()[var];
        let signal = file.get_signal(var.signal_ref()).unwrap();
        let mut line = var.full_name(file.hierarchy());
        for (time, value) in signal.iter_changes() {
            line += &format!(" {}={}", times[time as usize], shown(value));
        }
        lines.push(line);
    }
    lines.sort();
    lines.push(format!("end {}", times.last().copied().unwrap_or(0)));
    lines
}

fn shown(value: wellen::SignalValueRef<'_>) -> String {
    match value {
        wellen::SignalValueRef::Event => "!".to_owned(),
        wellen::SignalValueRef::Real(real) => format!("{real}"),
        other => other.to_string(),
    }
}

fn int(width: u32, value: &[u64]) -> WaveValue<'_> {
    WaveValue::Int(IntView::two_state(width, value))
}

fn logic(width: u32) -> VarKind {
    VarKind::Logic { width }
}

#[test]
fn changes_come_back() {
    for kind in KINDS {
        let bench = Bench::new(kind, |h| {
            h.open("top", ScopeKind::Module);
            h.var("clk", logic(1));
            let data = h.var("data", logic(70));
            h.var("never", logic(2));
            h.var("level", VarKind::Real);
            h.open("u", ScopeKind::Module);
            h.alias("port", data);
            h.close();
        });
        let mut waves = bench.waves();
        waves.change(VarId(0), int(1, &[0]));
        waves.change(VarId(1), int(70, &[5]));
        waves.change(VarId(3), WaveValue::Real(0.5));
        waves.time(10).unwrap();
        waves.change(VarId(0), int(1, &[1]));
        // The same value again, a glitch, and a glitch that ends where it began.
        waves.change(VarId(3), WaveValue::Real(0.5));
        waves.change(VarId(1), int(70, &[9]));
        waves.change(VarId(1), WaveValue::Int(IntView::four_state(70, &[0, 0x20], &[0, 0x30])));
        waves.time(20).unwrap();
        waves.change(VarId(0), int(1, &[0]));
        waves.change(VarId(0), int(1, &[1]));
        waves.change(VarId(3), WaveValue::Real(-1e300));
        waves.time(30).unwrap();
        waves.finish().unwrap();
        let zx = format!("zx{}", "0".repeat(68));
        let data = format!("0={}101 10={zx}", "0".repeat(67));
        let expect = vec![
            "top.clk 0=0 10=1".to_owned(),
            format!("top.data {data}"),
            format!("top.level 0=0.5 20={}", -1e300),
            "top.never 0=xx".to_owned(),
            format!("top.u.port {data}"),
            "end 30".to_owned(),
        ];
        assert_eq!(bench.read(), expect, "{kind:?}");
    }
}

#[test]
fn vcd_text() {
    let bench = Bench::new(Kind::Vcd, |h| {
        h.open("top", ScopeKind::Module);
        h.var("a", logic(1));
        h.var("b", logic(8));
        h.var("e", VarKind::Event);
        h.var("r", VarKind::Real);
        h.var("s", VarKind::Text);
        h.var("none", logic(0));
    });
    let mut waves = bench.waves();
    assert_eq!(waves.omitted(), ["top.none"]);
    assert!(waves.wants(VarId(4)) && !waves.wants(VarId(5)) && !waves.wants(VarId(99)));
    waves.change(VarId(5), int(0, &[]));
    waves.change(VarId(1), int(8, &[0x0a]));
    waves.time(5).unwrap();
    waves.change(VarId(2), WaveValue::Event);
    waves.change(VarId(4), WaveValue::Text(b"a b\\\xff"));
    waves.time(6).unwrap();
    waves.change(VarId(2), WaveValue::Event);
    waves.change(VarId(3), WaveValue::Real(1.0));
    waves.change(VarId(1), WaveValue::Int(IntView::four_state(8, &[0x00], &[0xf8])));
    waves.finish().unwrap();
    let expect = "$timescale 1fs $end\n$scope module top $end\n$var wire 1 ! a $end\n$var wire 8 \" b [7:0] $end\n\
                  $var event 1 # e $end\n$var real 64 $ r $end\n$var string 1 % s $end\n$upscope $end\n\
                  $enddefinitions $end\n#0\n$dumpvars\nx!\nb1010 \"\n$end\n#5\n1#\nsa\\x20b\\x5c\\xff %\n\
                  #6\nbx000 \"\n1#\nr1.0 $\n";
    assert_eq!(bench.text(), expect);
    wellen::simple::read(bench.path()).unwrap();
}

#[test]
fn reals_of_any_bytes() {
    let odd = [0x3030_3030_3030_3030, 0x3130_3130_3130_3130, 0x7a78_7a78_7a78_7a78].map(f64::from_bits);
    for kind in KINDS {
        let bench = Bench::new(kind, |h| {
            h.open("top", ScopeKind::Module);
            h.var("r", VarKind::Real);
        });
        let mut waves = bench.waves();
        let mut expect = "top.r".to_owned();
        for (time, real) in odd.into_iter().chain([f64::INFINITY, -0.0]).enumerate() {
            waves.time(time as u64).unwrap();
            waves.change(VarId(0), WaveValue::Real(real));
            expect += &format!(" {time}={real}");
        }
        waves.finish().unwrap();
        assert_eq!(bench.read()[0], expect, "{kind:?}");
    }
}

#[test]
fn events_of_fst() {
    let bench = Bench::new(Kind::Fst, |h| {
        h.open("top", ScopeKind::Module);
        h.var("e", VarKind::Event);
        h.var("s", VarKind::Text);
    });
    let mut waves = bench.waves();
    assert_eq!(waves.omitted(), ["top.s"]);
    waves.time(4).unwrap();
    waves.change(VarId(0), WaveValue::Event);
    waves.change(VarId(1), WaveValue::Text(b"ignored"));
    waves.time(7).unwrap();
    waves.change(VarId(0), WaveValue::Event);
    waves.finish().unwrap();
    let lines = bench.read();
    assert!(lines[0].contains(" 4=") && lines[0].contains(" 7="), "{lines:?}");
}

#[test]
fn runs_give_equal_bytes() {
    for kind in KINDS {
        let run = || {
            let bench = Bench::new(kind, |h| {
                h.open("top", ScopeKind::Module);
                (0..100).for_each(|n| {
                    h.var(element_name("m", n), logic(8));
                });
            });
            let mut waves = bench.waves();
            for time in 0..1000 {
                waves.time(time * 10).unwrap();
                waves.change(VarId(time as u32 * 7 % 100), int(8, &[time]));
            }
            waves.finish().unwrap();
            std::fs::read(bench.path()).unwrap()
        };
        assert!(run() == run(), "{kind:?}");
    }
}

#[test]
fn a_killed_run_reads_up_to_the_last_flush() {
    for kind in KINDS {
        let bench = Bench::new(kind, |h| {
            h.open("top", ScopeKind::Module);
            h.var("n", logic(8));
        });
        let copy = bench.dir.path().join("copy");
        let mut waves = bench.waves();
        let start = Instant::now();
        let mut expect = "top.n".to_owned();
        for time in 0..100u64 {
            waves.time(time).unwrap();
            waves.change(VarId(0), int(8, &[time]));
            if time < 50 {
                expect += &format!(" {time}={time:08b}");
            }
            // Time moves as the test says.
            waves.poll(start + Duration::from_millis(time * 20)).unwrap();
            if kind == Kind::Fst && time == 2 {
                std::fs::copy(bench.path(), &copy).unwrap();
                assert_eq!(read(&copy), [expect.replace(" 2=00000010", ""), "end 1".to_owned()]);
            }
            if time == 50 {
                std::fs::copy(bench.path(), &copy).unwrap();
            }
        }
        assert_eq!(read(&copy), [expect.clone(), "end 49".to_owned()], "{kind:?}");
        waves.finish().unwrap();
        let lines = bench.read();
        assert!(lines[0].starts_with(&expect) && lines[0].ends_with(" 99=01100011"), "{kind:?} {lines:?}");
        assert_eq!(lines[1], "end 99");
    }
}

#[test]
fn flushing_at_any_moment_changes_nothing() {
    for kind in KINDS {
        let run = |flush_at: Option<u64>| {
            let bench = Bench::new(kind, |h| {
                h.open("top", ScopeKind::Module);
                h.var("n", logic(8));
                h.var("idle", logic(3));
            });
            let mut waves = bench.waves();
            for time in 0..6 {
                waves.time(time * 2).unwrap();
                if Some(time) == flush_at {
                    waves.flush().unwrap();
                    waves.flush().unwrap();
                }
                if time != 4 {
                    waves.change(VarId(0), int(8, &[time]));
                }
            }
            if flush_at == Some(6) {
                waves.flush().unwrap();
            }
            waves.finish().unwrap();
            bench.read()
        };
        for flush_at in 0..7 {
            assert_eq!(run(Some(flush_at)), run(None), "{kind:?} {flush_at}");
        }
    }
}

#[test]
fn dropping_keeps_what_was_complete() {
    for kind in KINDS {
        let bench = Bench::new(kind, |h| {
            h.open("top", ScopeKind::Module);
            h.var("n", logic(4));
        });
        let mut waves = bench.waves();
        for time in 0..5 {
            waves.time(time).unwrap();
            waves.change(VarId(0), int(4, &[time]));
        }
        drop(waves);
        assert_eq!(bench.read(), ["top.n 0=0000 1=0001 2=0010 3=0011", "end 3"], "{kind:?}");
    }
}

#[test]
fn short_runs() {
    for kind in KINDS {
        let bench = Bench::new(kind, |h| {
            h.open("top", ScopeKind::Module);
            h.var("n", logic(4));
        });
        let mut waves = bench.waves();
        waves.change(VarId(0), int(4, &[6]));
        waves.finish().unwrap();
        assert_eq!(bench.read()[0], "top.n 0=0110", "{kind:?}");
        let mut waves = bench.waves();
        waves.time(100).unwrap();
        waves.change(VarId(0), int(4, &[6]));
        waves.finish().unwrap();
        assert_eq!(bench.read(), ["top.n 0=xxxx 100=0110", "end 100"], "{kind:?}");
        let empty = Bench::new(kind, |_| {});
        empty.waves().finish().unwrap();
    }
}

#[test]
fn coarse_times_merge() {
    for kind in KINDS {
        let bench = Bench::new(kind, |h| {
            h.open("top", ScopeKind::Module);
            h.var("n", logic(4));
        });
        let scale = Timescale::new(-12).unwrap();
        let mut waves = Waves::create(&bench.path(), kind, scale, &bench.hierarchy).unwrap();
        for (time, value) in [(0, 1), (999, 2), (1000, 3), (1999, 4), (3500, 5)] {
            waves.time(time).unwrap();
            waves.change(VarId(0), int(4, &[value]));
        }
        waves.finish().unwrap();
        assert_eq!(bench.read(), ["top.n 0=0010 1=0100 3=0101", "end 3"], "{kind:?}");
    }
    assert_eq!(Timescale::new(-16), None);
    assert_eq!(Timescale::new(3), None);
    assert_eq!(Timescale::new(2).unwrap().femtoseconds(), 100_000_000_000_000_000);
}

#[test]
fn names_are_escaped() {
    let long = "n".repeat(2000);
    for kind in KINDS {
        let bench = Bench::new(kind, |h| {
            h.open("a b", ScopeKind::Block);
            for name in ["x\ty", "", "+[]$end", "\\back", "é", &long, &format!("{long}2"), "m[3]"] {
                h.var(name, logic(1));
            }
        });
        let mut waves = bench.waves();
        for id in 0..8 {
            waves.change(VarId(id), int(1, &[1]));
        }
        waves.finish().unwrap();
        let lines = bench.read();
        assert_eq!(lines.len(), 9, "{lines:?}");
        for name in ["a\\x20b.x\\x09y", "a\\x20b.\\", "a\\x20b.+[]\\x24end", "a\\x20b.\\x5cback", "a\\x20b.é"]
        {
            assert!(lines.iter().any(|line| *line == format!("{name} 0=1")), "{kind:?} {name} {lines:?}");
        }
    }
}

#[test]
fn filtering() {
    let mut h = Hierarchy::new();
    h.open("top", ScopeKind::Module);
    h.var("clk", logic(1));
    h.open("a", ScopeKind::Module);
    h.open("deep", ScopeKind::Block);
    h.var("x", logic(1));
    h.close();
    h.close();
    h.open("b", ScopeKind::Module);
    let y = h.var("y", logic(1));
    h.alias("z", y);
    let thin = h.filtered(&Filter::new(["top.b.z"]));
    let mut names = Vec::new();
    thin.each_variable(|name, id| names.push((name.to_owned(), id)));
    assert_eq!(names, [("top.b.z".to_owned(), VarId(2))]);
    assert_eq!(thin.items().len(), 3);
    assert_eq!(thin.open_scopes(), 2);
    assert_eq!(h.filtered(&Filter::default()), h);
    let dir = tempfile::tempdir().unwrap();
    let mut waves = Waves::create(&dir.path().join("f"), Kind::Vcd, Timescale::FEMTOSECOND, &thin).unwrap();
    assert_eq!([0, 1, 2].map(|id| waves.wants(VarId(id))), [false, false, true]);
    waves.change(VarId(0), int(1, &[1]));
    waves.change(VarId(2), int(1, &[1]));
    waves.finish().unwrap();
    assert_eq!(read(&dir.path().join("f")), ["top.b.z 0=1", "end 0"]);
}

#[test]
fn failures_name_the_file() {
    for kind in KINDS {
        let error =
            Waves::create(Path::new("/no/such/dir/w"), kind, Timescale::FEMTOSECOND, &Hierarchy::new()).err();
        assert_eq!(error.unwrap().to_string(), "cannot create /no/such/dir/w");
    }
    let full = Path::new("/dev/full");
    if full.exists() {
        let error = Waves::create(full, Kind::Vcd, Timescale::FEMTOSECOND, &Hierarchy::new()).err();
        assert_eq!(error.unwrap().to_string(), "cannot write to /dev/full");
    }
    let mut h = Hierarchy::new();
    for _ in 0..200 {
        h.var("wide", logic(1 << 24));
    }
    let dir = tempfile::tempdir().unwrap();
    let error = fst::Fst::create(&dir.path().join("w"), Timescale::FEMTOSECOND, &h, &[true; 200]).err();
    assert!(matches!(error, Some(WaveError::TooLarge { .. })));
}
