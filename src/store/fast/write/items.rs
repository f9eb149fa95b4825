//! What stands between brackets, one after the other.

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};

use super::{Unwritable, Writer, Written};

/// The items of a list, or the fields of a struct.
pub(super) struct Items<'a> {
    pub(super) writer: &'a mut Writer,
    pub(super) close: char,
    /// Whether each stands on its own line.
    pub(super) lines: bool,
    pub(super) first: bool,
    /// Whether they lie deeper than what holds them.
    pub(super) deepens: bool,
}

impl Items<'_> {
    /// Goes to where the next item stands.
    fn next(&mut self) {
        let text = &mut self.writer.text;
        match (self.lines, self.first) {
            (true, false) => text.push_str(",\n"),
            (false, false) => text.push_str(", "),
            (_, true) => self.first = false,
        }
        if self.lines {
            self.writer.indent(self.writer.depth);
        }
    }

    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.next();
        value.serialize(&mut *self.writer)
    }

    fn field<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Written {
        self.next();
        self.writer.text.push_str(key);
        self.writer.text.push_str(": ");
        value.serialize(&mut *self.writer)
    }

    pub(super) fn end_all(self) {
        if self.lines {
            if !self.first {
                self.writer.text.push_str(",\n");
            }
            self.writer.indent(self.writer.depth - 1);
        }
        self.writer.depth -= usize::from(self.deepens);
        self.writer.text.push(self.close);
    }
}

/// Implements the traits of what holds items without names, and of what has fields.
macro_rules! items {
    ($($unnamed:ident: $item:ident),*; $($named:ident),*) => {
        $(impl $unnamed for Items<'_> {
            type Ok = ();
            type Error = Unwritable;
            fn $item<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
                self.item(value)
            }
            fn end(self) -> Written {
                self.end_all();
                Ok(())
            }
        })*
        $(impl $named for Items<'_> {
            type Ok = ();
            type Error = Unwritable;
            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                key: &'static str,
                value: &T,
            ) -> Written {
                self.field(key, value)
            }
            fn end(self) -> Written {
                self.end_all();
                Ok(())
            }
        })*
    };
}
items! {
    SerializeSeq: serialize_element, SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field, SerializeTupleVariant: serialize_field;
    SerializeStruct, SerializeStructVariant
}

impl SerializeMap for Items<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        self.item(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.writer.text.push_str(": ");
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Written {
        self.end_all();
        Ok(())
    }
}
