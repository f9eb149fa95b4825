//! Writes RON in the one layout that files have, several times faster than a writer of any layout:
//! the `ron` crate gives the same bytes, and spends most of its time on making sure that names are
//! names.
//!
//! What lies flatter than a given depth stands on lines of its own, indented by two spaces; what
//! lies deeper stands on one line. Structs have no names, and `Some` is not written.

mod items;

use std::fmt::{self, Display, Write as _};

use serde::ser::{Serialize, Serializer};

use items::Items;

/// How a text is laid out.
#[derive(Debug, Clone, Copy)]
pub(in crate::store) struct Layout {
    /// Lists and structs down to this depth stand on several lines.
    pub(in crate::store) depth: usize,
    /// Whether line breaks and quotes in texts are escaped, or stand as they are.
    pub(in crate::store) escape: bool,
}

/// Adds a value to a text.
pub(in crate::store) fn write<T: Serialize>(
    value: &T,
    layout: Layout,
    text: String,
) -> Result<String, Unwritable> {
    let mut writer = Writer {
        text,
        layout,
        depth: 0,
        somes: 0,
    };
    value.serialize(&mut writer).map(|()| writer.text)
}

/// A value of a kind that no file has, or one that cannot be written of itself.
#[derive(Debug)]
pub(in crate::store) struct Unwritable(String);

impl Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unwritable {}

impl From<fmt::Error> for Unwritable {
    fn from(error: fmt::Error) -> Self {
        Self(error.to_string())
    }
}

impl serde::ser::Error for Unwritable {
    fn custom<T: Display>(reason: T) -> Self {
        Self(reason.to_string())
    }
}

type Written = Result<(), Unwritable>;

struct Writer {
    text: String,
    layout: Layout,
    /// Lists and structs that are open.
    depth: usize,
    /// How many times over the value to come is there, rather than missing; not seen unless the
    /// innermost one is missing.
    somes: usize,
}

impl Writer {
    /// Begins a list or a struct that is laid out on lines.
    fn open(&mut self, brackets: [char; 2], length: Option<usize>) -> Items<'_> {
        let [open, close] = brackets;
        self.text.push(open);
        self.somes = 0;
        self.depth += 1;
        let lines = self.depth <= self.layout.depth && length != Some(0);
        if lines {
            self.text.push('\n');
        }
        Items {
            writer: self,
            close,
            lines,
            first: true,
            deepens: true,
        }
    }

    /// Begins what always stands on one line.
    fn open_tuple(&mut self, name: &str) -> Items<'_> {
        self.text.push_str(name);
        self.text.push('(');
        self.somes = 0;
        Items {
            writer: self,
            close: ')',
            lines: false,
            first: true,
            deepens: false,
        }
    }

    fn wrap<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Written {
        let items = self.open_tuple(name);
        value.serialize(&mut *items.writer)?;
        items.end_all();
        Ok(())
    }

    fn indent(&mut self, depth: usize) {
        for _ in 0..depth {
            self.text.push_str("  ");
        }
    }

    fn put(&mut self, value: impl Display) -> Written {
        Ok(write!(self.text, "{value}")?)
    }

    fn put_text(&mut self, value: &str) {
        if self.layout.escape {
            self.text.push('"');
            self.text.extend(value.chars().flat_map(char::escape_debug));
            self.text.push('"');
        } else if needs_more_than_quotes(value) {
            let hashes = "#".repeat(longest_run_of_hashes(value) + 1);
            for part in ["r", &hashes, "\"", value, "\"", &hashes] {
                self.text.push_str(part);
            }
        } else {
            for part in ["\"", value, "\""] {
                self.text.push_str(part);
            }
        }
    }
}

fn needs_more_than_quotes(text: &str) -> bool {
    memchr::memchr2(b'"', b'\\', text.as_bytes()).is_some()
}

fn longest_run_of_hashes(text: &str) -> usize {
    let runs = text.split(|c| c != '#').map(str::len);
    runs.max().unwrap_or(0)
}

/// Has numbers written as they are shown.
macro_rules! shown {
    ($($method:ident: $number:ty),* $(,)?) => {$(
        fn $method(self, value: $number) -> Written {
            self.put(value)
        }
    )*};
}

impl<'a> Serializer for &'a mut Writer {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Items<'a>;
    type SerializeTuple = Items<'a>;
    type SerializeTupleStruct = Items<'a>;
    type SerializeTupleVariant = Items<'a>;
    type SerializeMap = Items<'a>;
    type SerializeStruct = Items<'a>;
    type SerializeStructVariant = Items<'a>;

    shown! {
        serialize_bool: bool,
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64,
    }

    fn serialize_f32(self, value: f32) -> Written {
        self.put(format_args!("{value:?}"))
    }

    /// The shortest digits that are read as the same number, with a point or an exponent.
    fn serialize_f64(self, value: f64) -> Written {
        self.put(format_args!("{value:?}"))
    }

    fn serialize_char(self, _value: char) -> Written {
        Err(Unwritable("a single character".to_owned()))
    }

    fn serialize_str(self, value: &str) -> Written {
        self.put_text(value);
        Ok(())
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Written {
        let start = self.text.len();
        self.put(format_args!("\"{value}\""))?;
        let written = self.text.get(start + 1..self.text.len() - 1);
        let plain = written.filter(|text| !needs_more_than_quotes(text));
        if self.layout.escape || plain.is_none() {
            self.text.truncate(start);
            self.put_text(&value.to_string());
        }
        Ok(())
    }

    fn serialize_bytes(self, _value: &[u8]) -> Written {
        Err(Unwritable("bytes".to_owned()))
    }

    fn serialize_none(self) -> Written {
        let somes = std::mem::take(&mut self.somes);
        let (open, close) = ("Some(".repeat(somes), ")".repeat(somes));
        self.put(format_args!("{open}None{close}"))
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        self.somes += 1;
        value.serialize(&mut *self)?;
        self.somes = 0;
        Ok(())
    }

    fn serialize_unit(self) -> Written {
        self.put("()")
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Written {
        self.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Written {
        self.text.push_str(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Written {
        self.wrap("", value)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        self.wrap(variant, value)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Items<'a>, Unwritable> {
        Ok(self.open(['[', ']'], length))
    }

    fn serialize_tuple(self, _length: usize) -> Result<Items<'a>, Unwritable> {
        Ok(self.open_tuple(""))
    }

    fn serialize_tuple_struct(
        self,
        _name: &'static str,
        _length: usize,
    ) -> Result<Items<'a>, Unwritable> {
        Ok(self.open_tuple(""))
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        _length: usize,
    ) -> Result<Items<'a>, Unwritable> {
        Ok(self.open_tuple(variant))
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Items<'a>, Unwritable> {
        Ok(self.open(['{', '}'], length))
    }

    fn serialize_struct(self, _name: &'static str, length: usize) -> Result<Items<'a>, Unwritable> {
        Ok(self.open(['(', ')'], Some(length)))
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        length: usize,
    ) -> Result<Items<'a>, Unwritable> {
        self.text.push_str(variant);
        Ok(self.open(['(', ')'], Some(length)))
    }
}
