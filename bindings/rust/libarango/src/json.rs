use std::collections::{BTreeMap, HashMap};
use std::ffi::CString;
use std::fmt::{self, Write as _};

use crate::response::c_string;
use crate::value::scan;
use crate::{Error, Result, Status, Value};

/// A value that can be written as JSON.
pub trait ToJson {
    /// Appends the value to `out`.
    fn to_json(&self, out: &mut String);
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl ToJson for $type {
            fn to_json(&self, out: &mut String) {
                // Writing to a String does not fail.
                let _ = write!(out, "{self}");
            }
        }
    )*};
}
integers!(bool i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

/// NaN and infinities are written as such: the library rejects them as invalid JSON.
impl ToJson for f64 {
    fn to_json(&self, out: &mut String) {
        let _ = write!(out, "{self:?}");
    }
}

impl ToJson for str {
    fn to_json(&self, out: &mut String) {
        out.push('"');
        let mut plain = 0;
        for (index, byte) in self.bytes().enumerate() {
            if byte >= 0x20 && byte != b'"' && byte != b'\\' {
                continue;
            }
            out.push_str(&self[plain..index]);
            plain = index + 1;
            let _ = match byte {
                b'"' | b'\\' => write!(out, "\\{}", byte as char),
                b'\n' => out.write_str("\\n"),
                _ => write!(out, "\\u{byte:04x}"),
            };
        }
        out.push_str(&self[plain..]);
        out.push('"');
    }
}

impl ToJson for String {
    fn to_json(&self, out: &mut String) {
        self.as_str().to_json(out);
    }
}

impl<T: ToJson + ?Sized> ToJson for &T {
    fn to_json(&self, out: &mut String) {
        (**self).to_json(out);
    }
}

/// `None` is null.
impl<T: ToJson> ToJson for Option<T> {
    fn to_json(&self, out: &mut String) {
        match self {
            Some(value) => value.to_json(out),
            None => out.push_str("null"),
        }
    }
}

impl<T: ToJson> ToJson for [T] {
    fn to_json(&self, out: &mut String) {
        let mut separator = '[';
        for each in self {
            out.push(separator);
            each.to_json(out);
            separator = ',';
        }
        out.push_str(if separator == '[' { "[]" } else { "]" });
    }
}

impl<T: ToJson, const N: usize> ToJson for [T; N] {
    fn to_json(&self, out: &mut String) {
        self.as_slice().to_json(out);
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn to_json(&self, out: &mut String) {
        self.as_slice().to_json(out);
    }
}

macro_rules! maps {
    ($($type:ident)*) => {$(
        impl<K: AsRef<str>, T: ToJson> ToJson for $type<K, T> {
            fn to_json(&self, out: &mut String) {
                let mut separator = '{';
                for (name, value) in self {
                    out.push(separator);
                    name.as_ref().to_json(out);
                    out.push(':');
                    value.to_json(out);
                    separator = ',';
                }
                out.push_str(if separator == '{' { "{}" } else { "}" });
            }
        }
    )*};
}
maps!(BTreeMap HashMap);

impl ToJson for Object {
    fn to_json(&self, out: &mut String) {
        out.push_str(&self.text);
    }
}

impl ToJson for Value<'_> {
    fn to_json(&self, out: &mut String) {
        out.push_str(self.as_str());
    }
}

/// A JSON object that is built member by member: arguments, options, bind variables or a document.
///
/// ```
/// use libarango::Object;
///
/// let document = Object::new().with("_key", "ada").with("tags", ["x", "y"]);
/// assert_eq!(document.as_str(), r#"{"_key":"ada","tags":["x","y"]}"#);
/// ```
///
/// A text is an object, too: `Object::from(r#"{"a": 1}"#)`. The library validates it.
#[derive(Clone, Debug)]
pub struct Object {
    text: String,
    /// The name of a member whose text is not one JSON value.
    invalid: Option<String>,
}

impl Object {
    /// Returns an empty object.
    pub fn new() -> Object {
        Object::from("{}")
    }

    /// Appends a member.
    pub fn with(mut self, name: &str, value: impl ToJson) -> Object {
        self.set(name, value);
        self
    }

    /// Appends a member, given as JSON text.
    pub fn with_json(mut self, name: &str, text: &str) -> Object {
        self.set_json(name, text);
        self
    }

    /// Appends a member.
    pub fn set(&mut self, name: &str, value: impl ToJson) {
        let end = self.text.trim_end().len();
        self.text.truncate(end);
        if self.text.pop() != Some('}') {
            self.invalid = Some(name.to_owned());
        }
        if self.text.trim() != "{" {
            self.text.push(',');
        }
        name.to_json(&mut self.text);
        self.text.push(':');
        value.to_json(&mut self.text);
        self.text.push('}');
    }

    /// Appends a member, given as JSON text. A call with an object fails with [`Status::Argument`] if
    /// the text is not one JSON value.
    pub fn set_json(&mut self, name: &str, text: &str) {
        if scan(text) != Some(text.trim_end().len()) {
            self.invalid = Some(name.to_owned());
        }
        self.set(name, Value::new(text));
    }

    /// Appends a member unless the value is `None`.
    pub(crate) fn set_some(&mut self, name: &str, value: Option<impl ToJson>) {
        if let Some(value) = value {
            self.set(name, value);
        }
    }

    /// Appends a member, given as JSON text, unless the text is `None`.
    pub(crate) fn set_some_json(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.set_json(name, text);
        }
    }

    /// The object as JSON text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the text as the library takes it.
    pub(crate) fn into_c_string(self, what: &str) -> Result<CString> {
        match self.invalid {
            Some(name) => {
                let message = format!("{what}: {name}: expected the text of one JSON value");
                Err(Error::local(Status::Argument, message))
            }
            None => c_string(what, self.text),
        }
    }
}

impl Default for Object {
    fn default() -> Object {
        Object::new()
    }
}

impl From<&str> for Object {
    fn from(text: &str) -> Object {
        Object::from(text.to_owned())
    }
}

impl From<String> for Object {
    fn from(text: String) -> Object {
        Object { text, invalid: None }
    }
}

impl From<Object> for String {
    fn from(object: Object) -> String {
        object.text
    }
}

impl fmt::Display for Object {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}

/// An argument that is a string or an integer, such as a replication factor: "satellite" or 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StringOrInteger<'a> {
    /// A string.
    String(&'a str),
    /// An integer.
    Integer(i64),
}

impl<'a> From<&'a str> for StringOrInteger<'a> {
    fn from(text: &'a str) -> Self {
        StringOrInteger::String(text)
    }
}

impl From<i64> for StringOrInteger<'_> {
    fn from(number: i64) -> Self {
        StringOrInteger::Integer(number)
    }
}

impl ToJson for StringOrInteger<'_> {
    fn to_json(&self, out: &mut String) {
        match self {
            StringOrInteger::String(text) => text.to_json(out),
            StringOrInteger::Integer(number) => number.to_json(out),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_are_built_member_by_member() {
        let map = BTreeMap::from([("x", 1.5)]);
        let object = Object::from("{ }").with("a", i64::MIN).with("b", None::<bool>).with("c", map);
        assert_eq!(object.as_str(), r#"{ "a":-9223372036854775808,"b":null,"c":{"x":1.5}}"#);
        assert_eq!(Object::new().with("v", Vec::<u8>::new()).as_str(), r#"{"v":[]}"#);
        assert_eq!(Object::new().with("v", 1e300).as_str(), r#"{"v":1e300}"#);
    }

    #[test]
    fn a_text_cannot_leave_its_member() {
        for text in ["", "1,\"x\":2", "1}", "[1", "[1}", "\"", "\"\\\"", "1 2", "[]]", "{},{}", ":"]
        {
            let object = Object::new().with_json("a", text);
            let error = object.into_c_string("arguments").unwrap_err();
            assert_eq!(error.status(), Status::Argument, "{text}");
            assert!(error.message().contains("a: expected"), "{error}");
        }
        for text in ["1", " [1, {\"b\": \"]\"}] ", "\"\\\\\"", "null\n"] {
            assert!(Object::new().with_json("a", text).into_c_string("x").is_ok(), "{text}");
        }
        assert!(Object::from("[1]").with("a", 1).into_c_string("x").is_err());
        assert!(Object::from("").with("a", 1).into_c_string("x").is_err());
        assert!(Object::from("{\"a\": \"\0\"}").into_c_string("x").is_err());
    }
}
