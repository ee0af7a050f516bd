// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object, StringOrInteger};

/// The databases of the deployment.
#[derive(Debug)]
pub struct DatabaseOperations<'c, C>(&'c C);

impl<'c, C: Caller> DatabaseOperations<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        DatabaseOperations(caller)
    }

    /// The properties of the database: its id, its name and its defaults.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_api/database/current`; for any user.
    pub fn properties(&self) -> C::Output {
        self.0.run("database.properties", Object::new(), None)
    }

    /// The names of all databases. In \_system only.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_api/database`; for an administrator.
    pub fn list(&self) -> C::Output {
        self.0.run("database.list", Object::new(), None)
    }

    /// The names of the databases that the user can read.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_api/database/user`; for any user.
    pub fn list_accessible(&self) -> C::Output {
        self.0.run("database.list_accessible", Object::new(), None)
    }

    /// The numbers of shards of the database.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_api/database/shardStatistics`; for any user.
    pub fn shard_statistics(&self, options: DatabaseShardStatistics<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("database.shard_statistics", arguments, None)
    }

    /// Creates a database. In \_system only. Other coordinators may report for a moment that the
    /// database does not exist.
    ///
    /// - `name`: A name of 1 to 128 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the new database.
    ///
    /// Result: the value of result.
    ///
    /// Request: `POST /_api/database`; for an administrator.
    pub fn create(&self, name: &str, options: DatabaseCreate<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("name", name);
        options.write(&mut arguments);
        self.0.run("database.create", arguments, None)
    }

    /// Deletes a database with all its data. In \_system only.
    ///
    /// - `name`: A name of 1 to 128 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the database to delete.
    ///
    /// Result: the value of result.
    ///
    /// Request: `DELETE /_api/database/{name}`; for an administrator.
    pub fn delete(&self, name: &str, options: DatabaseDelete) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("name", name);
        options.write(&mut arguments);
        self.0.run("database.delete", arguments, None)
    }
}

/// The optional arguments of [`DatabaseOperations::shard_statistics`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DatabaseShardStatistics<'a> {
    /// A server's id, its short name, or "all". The DB-Server whose shards are counted, or "all"
    /// for each one; the sum of all if it is not given.
    pub server_id: Option<&'a str>,
}

impl DatabaseShardStatistics<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("server_id", self.server_id);
    }
}

/// The optional arguments of [`DatabaseOperations::create`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DatabaseCreate<'a> {
    /// "" or "flexible" or "single". The distribution of new collections: "single" puts all shards
    /// on one DB-Server.
    pub sharding: Option<&'a str>,
    /// "satellite" or an integer from 1 to 2147483647. The number of copies of each shard, or
    /// "satellite" for a copy on every DB-Server.
    pub replication_factor: Option<StringOrInteger<'a>>,
    /// An integer from 1 to 2147483647. The minimum number of copies in sync for a write.
    pub write_concern: Option<i64>,
    /// An array, as JSON text. The users with access: objects with username, passwd, active and
    /// extra. Missing ones are created.
    pub users: Option<&'a str>,
}

impl DatabaseCreate<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("sharding", self.sharding);
        arguments.set_some("replication_factor", self.replication_factor);
        arguments.set_some("write_concern", self.write_concern);
        arguments.set_some_json("users", self.users);
    }
}

/// The optional arguments of [`DatabaseOperations::delete`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DatabaseDelete {
    /// True for the result false, in place of an error, if there is no such database.
    pub ignore_missing: Option<bool>,
}

impl DatabaseDelete {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("ignore_missing", self.ignore_missing);
    }
}
