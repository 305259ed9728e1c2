use std::io;

use super::*;

fn files(limit: Option<u64>) -> (Files, Capture, tempfile::TempDir) {
    let capture = Capture::new();
    (Files::new(Box::new(capture.clone()), limit), capture, tempfile::tempdir().unwrap())
}

fn path(dir: &tempfile::TempDir, name: &str) -> Vec<u8> {
    dir.path().join(name).as_os_str().as_bytes().to_vec()
}

fn read(dir: &tempfile::TempDir, name: &str) -> Vec<u8> {
    std::fs::read(dir.path().join(name)).unwrap()
}

#[test]
fn multichannel_writes_go_to_every_member() {
    let (mut files, capture, dir) = files(None);
    let a = files.fopen(&path(&dir, "a"), None);
    let b = files.fopen(&path(&dir, "b"), None);
    assert_eq!((a, b), (2, 4));
    files.write(Stream::Channel(a | b | 1), b"all\n").unwrap();
    files.write(Stream::Channel(b), b"b\n").unwrap();
    files.fclose(a).unwrap();
    assert_eq!(read(&dir, "a"), b"all\n");
    assert!(matches!(files.write(Stream::Channel(a | b), b"late\n"), Err(FileError::NotOpen { channel: 6 })));
    assert_eq!(files.fopen(&path(&dir, "c"), None), 2, "the lowest free bit is reused");
    files.finish().unwrap();
    assert_eq!(read(&dir, "b"), b"all\nb\nlate\n");
    assert_eq!(capture.take_out(), b"all\n");
}

#[test]
fn standard_channels() {
    let (mut files, capture, _dir) = files(None);
    for (stream, text) in [
        (Stream::Stdout, "a"),
        (Stream::Channel(STDOUT), "b"),
        (Stream::Channel(1), "c"),
        (Stream::Stderr, "d"),
        (Stream::Channel(STDERR), "e"),
    ] {
        files.write(stream, text.as_bytes()).unwrap();
    }
    for channel in [STDIN, STDOUT, STDERR, 1] {
        files.fclose(channel).unwrap();
        files.flush(Stream::Channel(channel)).unwrap();
    }
    assert!(matches!(files.write(Stream::Channel(STDIN), b"x"), Err(FileError::NotWritable { .. })));
    files.write(Stream::Stdout, b"f").unwrap();
    assert_eq!((capture.take_out(), capture.take_err()), (b"abcf".to_vec(), b"de".to_vec()));
    assert_eq!(files.written(), 7);
}

#[test]
fn modes() {
    let (mut files, _capture, dir) = files(None);
    std::fs::write(dir.path().join("old"), "old\n").unwrap();
    let reading = files.fopen(&path(&dir, "old"), Some(Mode::Read));
    assert_eq!(reading, 0x8000_0003);
    assert!(matches!(files.write(Stream::Channel(reading), b"x"), Err(FileError::NotWritable { .. })));
    files.fclose(reading).unwrap();
    assert!(matches!(files.fclose(reading), Err(FileError::NotOpen { .. })));
    for (mode, expect) in [
        (Mode::Append, "old\nnew"),
        (Mode::AppendUpdate, "old\nnewnew"),
        (Mode::ReadUpdate, "new\nnewnew"),
        (Mode::Write, "new"),
        (Mode::WriteUpdate, "new"),
    ] {
        let channel = files.fopen(&path(&dir, "old"), Some(mode));
        assert_eq!(channel, 0x8000_0003, "{mode:?}: {:?}", files.open_error());
        files.write(Stream::Channel(channel), b"new").unwrap();
        files.flush(Stream::Channel(channel)).unwrap();
        assert_eq!(read(&dir, "old"), expect.as_bytes(), "{mode:?}");
        files.fclose(channel).unwrap();
    }
}

#[test]
fn mode_text() {
    for (text, mode) in
        [("r", Mode::Read), ("wb", Mode::Write), ("a+b", Mode::AppendUpdate), ("rb+", Mode::ReadUpdate)]
    {
        assert_eq!(Mode::parse(text.as_bytes()), Some(mode));
    }
    for text in ["", "x", "rw", "r++", "+"] {
        assert_eq!(Mode::parse(text.as_bytes()), None, "{text}");
    }
}

#[test]
fn failures_to_open_give_zero_and_a_reason() {
    let (mut files, _capture, dir) = files(None);
    assert_eq!(files.fopen(&path(&dir, "missing"), Some(Mode::Read)), 0);
    assert!(matches!(files.open_error(), Some(FileError::Open { name, .. }) if name.ends_with("missing")));
    for name in [&path(&dir, "no/such/dir")[..], b"", b"nul\0byte"] {
        assert_eq!(files.fopen(name, None), 0);
    }
    assert!(matches!(files.write(Stream::Channel(0), b"x"), Err(FileError::NotOpen { channel: 0 })));
    assert!(files.get_file(&path(&dir, "no/such/dir")).is_err());
}

#[test]
fn designs_cannot_exhaust_descriptors() {
    let (mut files, _capture, dir) = files(None);
    for bit in 1..=30 {
        assert_eq!(files.fopen(&path(&dir, "same"), None), 1 << bit);
    }
    assert_eq!(files.fopen(&path(&dir, "same"), None), 0);
    assert!(matches!(files.open_error(), Some(FileError::TooMany { limit: MAX_MULTICHANNEL, .. })));
    let opened =
        (0..2 * MAX_DESCRIPTORS).filter(|_| files.fopen(&path(&dir, "same"), Some(Mode::Append)) != 0);
    assert_eq!(opened.count(), MAX_DESCRIPTORS);
    let named = (0..2 * MAX_NAMED).filter(|n| files.get_file(&path(&dir, &format!("n{n}"))).is_ok());
    assert_eq!(named.count(), MAX_NAMED);
}

#[test]
fn named_files_are_opened_once() {
    let (mut files, _capture, dir) = files(None);
    std::fs::write(dir.path().join("log"), "left over").unwrap();
    let first = files.get_file(&path(&dir, "log")).unwrap();
    files.write(first, b"one\n").unwrap();
    let again = files.get_file(&path(&dir, "log")).unwrap();
    assert_eq!(first, again);
    files.write(again, b"two\n").unwrap();
    files.flush(first).unwrap();
    assert_eq!(read(&dir, "log"), b"one\ntwo\n");
}

#[test]
fn output_limit() {
    let (mut files, capture, _dir) = files(Some(5));
    files.write(Stream::Stdout, b"123").unwrap();
    assert!(matches!(files.write(Stream::Stderr, b"456"), Err(FileError::OutputLimit { limit: 5 })));
    files.write(Stream::Stdout, b"45").unwrap();
    assert!(matches!(files.write(Stream::Stdout, b"6"), Err(FileError::OutputLimit { .. })));
    assert_eq!((capture.take_out(), capture.take_err()), (b"12345".to_vec(), vec![]));
}

/// Fails with a given kind, now or when flushed.
struct Failing(io::ErrorKind, bool);

impl Console for Failing {
    fn out(&mut self, _: &[u8]) -> io::Result<()> {
        if self.1 { Ok(()) } else { Err(self.0.into()) }
    }
    fn err(&mut self, _: &[u8]) -> io::Result<()> {
        Err(self.0.into())
    }
    fn flush(&mut self) -> io::Result<()> {
        Err(self.0.into())
    }
}

#[test]
fn write_errors_are_not_lost() {
    let mut files = Files::new(Box::new(Failing(io::ErrorKind::BrokenPipe, false)), None);
    assert!(matches!(files.write(Stream::Stdout, b"x"), Err(FileError::BrokenPipe)));
    assert!(matches!(files.write(Stream::Channel(1), b"x"), Err(FileError::BrokenPipe)));
    let files = Files::new(Box::new(Failing(io::ErrorKind::StorageFull, true)), None);
    let error = files.finish().unwrap_err();
    assert_eq!(error.to_string(), "cannot write to the standard output");
}

#[test]
fn a_full_disk_names_the_file() {
    let full = Path::new("/dev/full");
    if !full.exists() {
        return;
    }
    let (mut files, _capture, _dir) = files(None);
    let channel = files.fopen(b"/dev/full", None);
    files.write(Stream::Channel(channel), b"lost").unwrap();
    let error = files.fclose(channel).unwrap_err();
    assert_eq!(error.to_string(), "cannot write to /dev/full");
}
