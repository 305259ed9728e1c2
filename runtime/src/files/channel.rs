//! How a channel number names files.

/// The file descriptor of the standard input.
pub const STDIN: u32 = 0x8000_0000;
/// The file descriptor of the standard output.
pub const STDOUT: u32 = 0x8000_0001;
/// The file descriptor of the standard error.
pub const STDERR: u32 = 0x8000_0002;

pub(super) const DESCRIPTOR_BIT: u32 = 0x8000_0000;
pub(super) const FIRST_DESCRIPTOR: u32 = 3;

/// One member of a channel.
#[derive(Debug, Clone, Copy)]
pub(super) enum Slot {
    Stdin,
    Stdout,
    Stderr,
    Multichannel(usize),
    Descriptor(usize),
    Nothing,
}

/// The members of a channel, in ascending order.
pub(super) fn slots(channel: u32) -> impl Iterator<Item = Slot> {
    let single = match channel {
        0 => Some(Slot::Nothing),
        STDIN => Some(Slot::Stdin),
        STDOUT => Some(Slot::Stdout),
        STDERR => Some(Slot::Stderr),
        _ if channel & DESCRIPTOR_BIT != 0 => {
            Some(Slot::Descriptor(((channel & !DESCRIPTOR_BIT) - FIRST_DESCRIPTOR) as usize))
        }
        _ => None,
    };
    let set = if single.is_some() { 0 } else { channel };
    let members = (0..31).filter(move |bit| set >> bit & 1 == 1);
    single
        .into_iter()
        .chain(members.map(|bit| if bit == 0 { Slot::Stdout } else { Slot::Multichannel(bit - 1) }))
}
