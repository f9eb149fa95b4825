//! Reads and writes the RON of this program's files, several times faster than a reader and a
//! writer of all RON; `write` is the writer.
//!
//! Nothing depends on it but the speed: whatever the writer would not have written is a
//! [`Surprise`], and the caller then asks the full reader, whose word counts. So it takes a
//! strict part of RON (structs without names, no block comments, no escapes), gives no reasons,
//! and is surprised by every field that the program does not know, since somebody must be told
//! which it is.
//!
//! `scan` knows characters; here they become what `serde` asks for.

mod scan;
mod write;

#[cfg(test)]
mod tests;

use std::fmt;

use serde::Deserialize;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use scan::Scanner;
pub(super) use write::{Layout, Unwritable, write};

/// Lists and structs inside each other at most. A board nests less than half of it, and the full
/// reader, which counts up to three steps where this counts one, gives up at 128.
const DEEPEST: u8 = 32;

/// Reads a value that is all there is in a text, or leaves it to the full reader. Tells too whether
/// any of the texts in it is one to be looked at more closely.
pub(super) fn read<'de, T: Deserialize<'de>>(
    text: &'de str,
    is_notable: fn(&str) -> bool,
) -> Option<(T, bool)> {
    read_with(text, Unknown::Surprises, is_notable)
}

/// Reads some of the fields of a text, and passes over the others, or leaves it to the full reader.
///
/// Of what it passes over it only sees to it that every bracket is closed.
pub(super) fn read_some<'de, T: Deserialize<'de>>(text: &'de str) -> Option<T> {
    let read = read_with(text, Unknown::IsPassedOver, |_text| false);
    read.map(|(value, _)| value)
}

fn read_with<'de, T: Deserialize<'de>>(
    text: &'de str,
    unknown: Unknown,
    is_notable: fn(&str) -> bool,
) -> Option<(T, bool)> {
    let scan = Scanner::after_header(text).ok()?;
    let depth = 0;
    let mut reader = Reader {
        scan,
        depth,
        unknown,
        is_notable,
        has_notable: false,
    };
    let value = T::deserialize(&mut reader).ok()?;
    reader.scan.end().ok()?;
    Some((value, reader.has_notable))
}

/// What is done with a field that nobody asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unknown {
    Surprises,
    IsPassedOver,
}

/// Something that the writer would not have written.
#[derive(Debug)]
struct Surprise;

impl fmt::Display for Surprise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not as the program writes it")
    }
}

impl std::error::Error for Surprise {}

impl serde::de::Error for Surprise {
    fn custom<T: fmt::Display>(_reason: T) -> Self {
        Self
    }
}

struct Reader<'de> {
    scan: Scanner<'de>,
    depth: u8,
    unknown: Unknown,
    is_notable: fn(&str) -> bool,
    has_notable: bool,
}

impl<'de> Reader<'de> {
    /// Reads what stands between brackets.
    fn inside<T>(
        &mut self,
        [open, close]: [u8; 2],
        visit: impl FnOnce(Items<'_, 'de>) -> Result<T, Surprise>,
    ) -> Result<T, Surprise> {
        self.scan.expect(open)?;
        if self.depth == DEEPEST {
            return Err(Surprise);
        }
        self.depth += 1;
        let value = visit(Items {
            close,
            separated: true,
            reader: self,
        })?;
        self.depth -= 1;
        self.scan.skip_blanks()?;
        self.scan.expect(close)?;
        Ok(value)
    }
}

/// Has the visitor of each method see what the scanner finds.
macro_rules! scanned {
    ($($method:ident: $visit:ident of $find:ident),* $(,)?) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Surprise> {
            visitor.$visit(self.scan.$find()?)
        }
    )*};
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Surprise;

    scanned! {
        deserialize_bool: visit_bool of truth,
        deserialize_i8: visit_i8 of number, deserialize_i16: visit_i16 of number,
        deserialize_i32: visit_i32 of number, deserialize_i64: visit_i64 of number,
        deserialize_u8: visit_u8 of number, deserialize_u16: visit_u16 of number,
        deserialize_u32: visit_u32 of number, deserialize_u64: visit_u64 of number,
        deserialize_f64: visit_f64 of decimal,
        deserialize_identifier: visit_borrowed_str of word,
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Surprise> {
        let text = self.scan.text()?;
        self.has_notable |= (self.is_notable)(text);
        visitor.visit_borrowed_str(text)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Surprise> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Surprise> {
        if self.scan.eat_word("None")? {
            visitor.visit_none()
        } else if self.scan.eat_word("Some")? {
            Err(Surprise)
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Surprise> {
        self.inside(*b"[]", |items| visitor.visit_seq(items))
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        _length: usize,
        visitor: V,
    ) -> Result<V::Value, Surprise> {
        self.inside(*b"()", |items| visitor.visit_seq(items))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Surprise> {
        self.inside(*b"()", |items| visitor.visit_map(items))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Surprise> {
        visitor.visit_enum(self)
    }

    /// No stored type asks for what it cannot name, except to pass over an unknown field.
    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Surprise> {
        Err(Surprise)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Surprise> {
        if self.unknown == Unknown::Surprises {
            return Err(Surprise);
        }
        self.scan.pass_over()?;
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        f32 char bytes byte_buf unit unit_struct newtype_struct tuple_struct map
    }
}

/// The items of a list or the fields of a struct.
struct Items<'a, 'de> {
    reader: &'a mut Reader<'de>,
    close: u8,
    /// Whether another item may follow: at the start, and after a comma.
    separated: bool,
}

impl Items<'_, '_> {
    fn has_more(&mut self) -> Result<bool, Surprise> {
        self.reader.scan.skip_blanks()?;
        if self.reader.scan.peek() == Some(self.close) {
            Ok(false)
        } else if self.separated {
            Ok(true)
        } else {
            Err(Surprise)
        }
    }
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Surprise;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Surprise> {
        if !self.has_more()? {
            return Ok(None);
        }
        let value = seed.deserialize(&mut *self.reader)?;
        self.separated = self.reader.scan.eat_comma()?;
        Ok(Some(value))
    }
}

impl<'de> MapAccess<'de> for Items<'_, 'de> {
    type Error = Surprise;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Surprise> {
        if !self.has_more()? {
            return Ok(None);
        }
        let key = seed.deserialize(&mut *self.reader)?;
        self.reader.scan.expect(b':')?;
        Ok(Some(key))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Surprise> {
        // The writer puts one space there.
        self.reader.scan.eat(b' ');
        self.reader.scan.skip_blanks()?;
        let value = seed.deserialize(&mut *self.reader)?;
        self.separated = self.reader.scan.eat_comma()?;
        Ok(value)
    }
}

impl<'de> EnumAccess<'de> for &mut Reader<'de> {
    type Error = Surprise;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Self::Variant), Surprise> {
        Ok((seed.deserialize(&mut *self)?, self))
    }
}

impl<'de> VariantAccess<'de> for &mut Reader<'de> {
    type Error = Surprise;

    fn unit_variant(self) -> Result<(), Surprise> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Surprise> {
        self.inside(*b"()", |mut items| {
            items.next_element_seed(seed)?.ok_or(Surprise)
        })
    }

    fn tuple_variant<V: Visitor<'de>>(
        self,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Surprise> {
        self.deserialize_tuple(length, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Surprise> {
        self.deserialize_struct("", fields, visitor)
    }
}
