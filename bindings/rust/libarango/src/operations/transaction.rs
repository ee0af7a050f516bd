// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object};

/// The stream transactions of the user.
#[derive(Debug)]
pub struct Transactions<'c, C>(&'c C);

impl<'c, C: Caller> Transactions<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Transactions(caller)
    }

    /// Begins a stream transaction and gives its id and status. Database handles derived with
    /// option transaction take part in it.
    ///
    /// Result: an object with id and status.
    ///
    /// Request: `POST /_api/transaction/begin`; for any user.
    pub fn begin(&self, options: TransactionBegin<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("transaction.begin", arguments, None)
    }

    /// The id and the state of each running stream transaction of the user, on all coordinators.
    ///
    /// Result: the value of transactions.
    ///
    /// Request: `GET /_api/transaction`; for any user.
    pub fn list(&self) -> C::Output {
        self.0.run("transaction.list", Object::new(), None)
    }

    /// The id and the status of a stream transaction: "running", "committed" or "aborted".
    ///
    /// - `transaction_id`: A string. The id of the transaction.
    ///
    /// Result: an object with id and status.
    ///
    /// Request: `GET /_api/transaction/{transaction_id}`; for any user.
    pub fn status(&self, transaction_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("transaction_id", transaction_id);
        self.0.run("transaction.status", arguments, None)
    }

    /// Commits a stream transaction and gives its id and status. A server that has ended an idle
    /// transaction may still report "committed": transaction.status then reports "aborted".
    ///
    /// - `transaction_id`: A string. The id of the transaction.
    ///
    /// Result: an object with id and status.
    ///
    /// Request: `PUT /_api/transaction/{transaction_id}`; for any user.
    pub fn commit(&self, transaction_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("transaction_id", transaction_id);
        self.0.run("transaction.commit", arguments, None)
    }

    /// Aborts a stream transaction and gives its id and status.
    ///
    /// - `transaction_id`: A string. The id of the transaction.
    ///
    /// Result: an object with id and status.
    ///
    /// Request: `DELETE /_api/transaction/{transaction_id}`; for any user.
    pub fn abort(&self, transaction_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("transaction_id", transaction_id);
        self.0.run("transaction.abort", arguments, None)
    }

    /// Aborts all writing stream transactions of the user, on all coordinators.
    ///
    /// Result: null.
    ///
    /// Request: `DELETE /_api/transaction/write`; for any user.
    pub fn abort_all(&self) -> C::Output {
        self.0.run("transaction.abort_all", Object::new(), None)
    }
}

/// The optional arguments of [`Transactions::begin`].
#[derive(Clone, Copy, Debug, Default)]
pub struct TransactionBegin<'a> {
    /// A string or an array of strings. The collections that are read.
    pub read: Option<&'a [&'a str]>,
    /// A string or an array of strings. The collections that are written.
    pub write: Option<&'a [&'a str]>,
    /// A string or an array of strings. The collections that no other transaction may write.
    pub exclusive: Option<&'a [&'a str]>,
    /// True to wait until the commit is on disk; false if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to allow reading other collections; true if it is not given.
    pub allow_implicit: Option<bool>,
    /// A number. The maximum time in seconds of the wait for locks, 0 for no limit; the server's
    /// default is 900.
    pub lock_timeout: Option<f64>,
    /// An integer of at least 0. The maximum size of the transaction in bytes.
    pub max_transaction_size: Option<i64>,
    /// True to lock collections one after the other from the beginning; false if it is not given.
    /// Since ArangoDB 3.12.1.
    pub skip_fast_lock_round: Option<bool>,
}

impl TransactionBegin<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("read", self.read);
        arguments.set_some("write", self.write);
        arguments.set_some("exclusive", self.exclusive);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("allow_implicit", self.allow_implicit);
        arguments.set_some("lock_timeout", self.lock_timeout);
        arguments.set_some("max_transaction_size", self.max_transaction_size);
        arguments.set_some("skip_fast_lock_round", self.skip_fast_lock_round);
    }
}
