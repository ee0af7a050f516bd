//! An ArangoDB cluster client over the library libarango: failover between coordinators, all operations
//! of the HTTP API, futures, cursors and imports. The crate has no dependency but libarango itself.
//!
//! ```no_run
//! # fn main() -> libarango::Result<()> {
//! let client = libarango::Client::new("http://10.0.0.50:8529,http://10.0.0.51:8529")?;
//! let db = client.database("_system", "root", "passwd")?;
//! println!("{}", db.cluster().health()?.json());
//! # Ok(())
//! # }
//! ```
//!
//! [`Database`] has a method for each group of operations, and [`operations`] the groups.
//! [`Database::to_async`] gives the same methods as futures.
//!
//! Arguments and results are JSON text: [`Object`] builds it, [`Value`] reads it. With serde, give
//! `serde_json::to_string(&document)?` as an argument, and decode a result by
//! `serde_json::from_str(response.json())`.

#![warn(missing_docs, rust_2018_idioms, unsafe_op_in_unsafe_fn)]

use libarango_sys as sys;

mod client;
mod cursor;
mod error;
mod import;
mod json;
pub mod operations;
mod queue;
mod response;
mod status;
mod value;

pub use client::{Caller, Client, Database};
pub use cursor::{AsyncCursor, Cursor, Row};
pub use error::{Error, Result};
pub use import::{AsyncImport, Import};
pub use json::{Object, StringOrInteger, ToJson};
pub use queue::{AsyncDatabase, Events, Queue, Submission};
pub use response::{Response, Rows};
pub use status::{Execution, Status};
pub use value::Value;

/// The version of the loaded library, as "0.1.0".
pub fn version() -> &'static str {
    // SAFETY: the string is static.
    unsafe { response::text_of(sys::arango_version()) }.unwrap_or("")
}

/// The version of the loaded library as a number: 0x000100 is 0.1.0.
pub fn version_number() -> u32 {
    // SAFETY: the function has no preconditions.
    unsafe { sys::arango_version_number() }
}

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
