//! q
use runtime::files::*;
fn main() {
    let path = std::env::args().nth(1).unwrap();
    let src = std::fs::read(&path).unwrap();
    let t0 = std::time::Instant::now();
    let ir = match ir::text::parse(&src) {
        Ok(i) => i,
        Err(d) => {
            eprint!("{}", ir::render::render(&d, &path, &src, false));
            std::process::exit(2)
        }
    };
    let t1 = std::time::Instant::now();
    let d = match ir::design::elaborate::elaborate(ir, &Default::default()) {
        Ok(d) => d,
        Err((_, d)) => {
            eprint!("{}", ir::render::render(&d, &path, &src, false));
            std::process::exit(2)
        }
    };
    if std::env::args().nth(2).as_deref() == Some("check") {
        return;
    }
    let t2 = std::time::Instant::now();
    let files = Files::new(Box::new(ProcessConsole::new()), Some(100_000_000));
    let mut config = reference::Config::default();
    config.plusargs = runtime::plusargs::Plusargs::new(std::env::args().skip(2));
    config.limits.activation_steps = 20_000_000;
    let mut sim = reference::Simulation::new(&d, config, files);
    let end = sim.run(&mut ());
    for m in sim.take_messages() {
        eprintln!("{m}");
    }
    eprintln!(
        "{end:?} {:?} {:?} parse {:?} elab {:?} run {:?}",
        sim.now(),
        sim.statistics(),
        t1 - t0,
        t2 - t1,
        t2.elapsed()
    );
    if std::env::var("DUMP").is_ok() {
        for (i, s) in d.signals.iter().enumerate() {
            let v = sim.signal(ir::design::SigId(i as u32));
            eprintln!(
                "{} net {:?} proc {} = {}",
                d.signal_path(ir::design::SigId(i as u32)),
                s.net,
                s.procedural,
                match v {
                    reference::value::Value::Bits(b) => format!("{:x}", b.to_biguint()),
                    o => format!("{o:?}"),
                }
            );
        }
    }
    let code = match end {
        reference::End::Terminated { success: true }
        | reference::End::Paused
        | reference::End::Starved
        | reference::End::MaxTime => 0,
        reference::End::Limit(_) => 3,
        _ => 1,
    };
    std::process::exit(code);
}
