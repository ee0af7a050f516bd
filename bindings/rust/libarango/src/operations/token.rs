// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object};

/// The access tokens of users.
#[derive(Debug)]
pub struct Tokens<'c, C>(&'c C);

impl<'c, C: Caller> Tokens<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Tokens(caller)
    }

    /// The access tokens of a user, without the tokens themselves.
    ///
    /// - `user`: A string. The name of the user.
    ///
    /// Result: the value of tokens.
    ///
    /// Since ArangoDB 3.12.5.
    ///
    /// Request: `GET /_api/token/{user}`; for the user concerned, or an administrator.
    pub fn list(&self, user: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("user", user);
        self.0.run("token.list", arguments, None)
    }

    /// Creates an access token for a user. Only this response contains the token.
    ///
    /// - `user`: A string. The name of the user.
    /// - `name`: A string. The name of the token.
    /// - `valid_until`: An integer of at least 0. The time the token expires, in seconds since
    ///   1970.
    ///
    /// Result: the answer as it is.
    ///
    /// Since ArangoDB 3.12.5.
    ///
    /// Request: `POST /_api/token/{user}`; for the user concerned, or an administrator.
    pub fn create(&self, user: &str, name: &str, valid_until: i64) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("user", user);
        arguments.set("name", name);
        arguments.set("valid_until", valid_until);
        self.0.run("token.create", arguments, None)
    }

    /// Deletes an access token. A token that does not exist is not an error.
    ///
    /// - `user`: A string. The name of the user.
    /// - `token_id`: An integer of at least 0. The id of the token.
    ///
    /// Result: null.
    ///
    /// Since ArangoDB 3.12.5.
    ///
    /// Request: `DELETE /_api/token/{user}/{token_id}`; for the user concerned, or an
    /// administrator.
    pub fn delete(&self, user: &str, token_id: i64) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("user", user);
        arguments.set("token_id", token_id);
        self.0.run("token.delete", arguments, None)
    }
}
