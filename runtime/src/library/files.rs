//! Files (IEEE 1800 21.3).

use super::{Args, Datum, Error, World, channel, int};
use crate::files::{FileError, Mode, Stream};
use std::io::SeekFrom;

type Results = Result<Vec<Datum>, Error>;

const END: i64 = -1;

/// `$fopen(name)`, `$fopen(name, mode)`: 0 for a mode that there is not.
pub(super) fn open(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let opened = match args.values.len() {
        1 => world.files.fopen(args.text(0), None),
        _ => match Mode::parse(args.text(1)) {
            Some(mode) => world.files.fopen(args.text(0), Some(mode)),
            None => {
                let mode = String::from_utf8_lossy(args.text(1)).into_owned();
                world.messages.push(format!("$fopen has no mode \"{mode}\""));
                0
            }
        },
    };
    Ok(vec![int(opened)])
}

/// `$fclose(fd)`
pub(super) fn close(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let closed = world.files.fclose(channel(args, 0));
    world.told(closed);
    Ok(Vec::new())
}

/// `$fflush`
pub(super) fn flush_all(world: &mut World<'_>, _: &Args<'_>) -> Results {
    world.files.flush_all()?;
    Ok(Vec::new())
}

/// `$fflush(fd)`
pub(super) fn flush(world: &mut World<'_>, args: &Args<'_>) -> Results {
    match world.files.flush(Stream::Channel(channel(args, 0))) {
        Err(error @ FileError::NotOpen { .. }) => {
            world.told::<()>(Err(error));
        }
        other => other?,
    }
    Ok(Vec::new())
}

fn next(world: &mut World<'_>, channel: u32) -> Option<u8> {
    let read = world.files.next_byte(channel);
    world.told(read).flatten()
}

/// `$fgetc(fd)`
pub(super) fn getc(world: &mut World<'_>, args: &Args<'_>) -> Results {
    Ok(vec![int(next(world, channel(args, 0)).map_or(END, i64::from))])
}

/// `$ungetc(c, fd)`: 0, or -1 on failure.
pub(super) fn ungetc(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let pushed = world.files.push_byte(channel(args, 1), args.word(0) as u8);
    Ok(vec![status(world.told(pushed))])
}

fn status<T>(done: Option<T>) -> Datum {
    int(if done.is_some() { 0 } else { END })
}

/// `$fgets(str, fd)`: fd, greatest number of bytes or 0; how many bytes were read, and they.
pub(super) fn gets(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let channel = channel(args, 0);
    let most = match args.int(1) {
        0 => super::MAX_TEXT,
        most => u64::try_from(most).unwrap_or(0),
    };
    let mut line = Vec::new();
    while (line.len() as u64) < most
        && let Some(byte) = next(world, channel)
    {
        line.push(byte);
        if byte == b'\n' {
            break;
        }
    }
    Ok(vec![int(line.len() as i64), Datum::Text(line)])
}

/// `$fread(variable, fd)`: how many bytes were read, they from the top of the variable down, and which bits that are.
pub(super) fn read(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let channel = channel(args, 0);
    let width = args.width(1);
    let (value, mask, count) = read_word(world, channel, width);
    Ok(vec![int(count as i64), Datum::Bits(width, value), Datum::Bits(width, mask)])
}

/// The bits of a word of `width` bits, big end first, which of them were read, and from how many bytes.
pub(super) fn read_word(world: &mut World<'_>, channel: u32, width: u64) -> (Vec<u64>, Vec<u64>, u64) {
    let limbs = width.div_ceil(64) as usize;
    let (mut value, mut mask) = (vec![0; limbs], vec![0; limbs]);
    let bytes = width.div_ceil(8);
    let mut count = 0;
    while count < bytes
        && let Some(byte) = next(world, channel)
    {
        count += 1;
        let low = (bytes - count) * 8;
        value[(low / 64) as usize] |= u64::from(byte) << (low % 64);
        mask[(low / 64) as usize] |= 0xff << (low % 64);
    }
    (value, mask, count)
}

/// `$fseek(fd, offset, operation)`: 0, or -1 on failure.
pub(super) fn seek(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let offset = args.int(1);
    let to = match args.int(2) {
        0 => u64::try_from(offset).ok().map(SeekFrom::Start),
        1 => Some(SeekFrom::Current(offset)),
        2 => Some(SeekFrom::End(offset)),
        _ => None,
    };
    let Some(to) = to else { return Ok(vec![int(END)]) };
    let done = world.files.seek(channel(args, 0), to);
    Ok(vec![status(world.told(done))])
}

/// `$rewind(fd)`
pub(super) fn rewind(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let done = world.files.seek(channel(args, 0), SeekFrom::Start(0));
    Ok(vec![status(world.told(done))])
}

/// `$ftell(fd)`: -1 on failure.
pub(super) fn tell(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let at = world.files.tell(channel(args, 0));
    Ok(vec![int(world.told(at).map_or(END, |at| at as i64))])
}

/// `$feof(fd)`: 1 if a read has met the end.
pub(super) fn at_end(world: &mut World<'_>, args: &Args<'_>) -> Results {
    let ended = world.files.at_end(channel(args, 0));
    Ok(vec![int(i64::from(world.told(ended).unwrap_or(true)))])
}

/// `$ferror(fd, str)`: the number and the text of what went wrong last; 0 and nothing if nothing did.
pub(super) fn error(world: &mut World<'_>, args: &Args<'_>) -> Results {
    /// What Unix calls a descriptor that is not open.
    const BAD_DESCRIPTOR: i32 = 9;
    let (number, text) = match world.files.last_error(channel(args, 0)) {
        Ok(None) => (0, String::new()),
        Ok(Some(error)) => (error.raw_os_error().unwrap_or(END as i32), error.to_string()),
        Err(error) => (BAD_DESCRIPTOR, error.to_string()),
    };
    Ok(vec![int(number), Datum::Text(text.into_bytes())])
}
