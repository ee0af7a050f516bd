// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object, StringOrInteger};

/// The collections of the database.
#[derive(Debug)]
pub struct Collections<'c, C>(&'c C);

impl<'c, C: Caller> Collections<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Collections(caller)
    }

    /// The collections of the database that the user can read.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_api/collection`; for any user.
    pub fn list(&self, options: CollectionList) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("collection.list", arguments, None)
    }

    /// The id, the name and the type of a collection.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `GET /_api/collection/{collection}`; for any user.
    pub fn get(&self, collection: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        self.0.run("collection.get", arguments, None)
    }

    /// The properties of a collection.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `GET /_api/collection/{collection}/properties`; for any user.
    pub fn properties(&self, collection: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        self.0.run("collection.properties", arguments, None)
    }

    /// The revision of a collection, which changes with its documents.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: the string revision.
    ///
    /// Request: `GET /_api/collection/{collection}/revision`; for any user.
    pub fn revision(&self, collection: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        self.0.run("collection.revision", arguments, None)
    }

    /// The number of documents of a collection; with details an object with the number of each
    /// shard.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: the value of count.
    ///
    /// Request: `GET /_api/collection/{collection}/count`; for any user.
    pub fn count(&self, collection: &str, options: CollectionCount) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("collection.count", arguments, None)
    }

    /// The sizes of the documents, the indexes and the cache of a collection.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: the value of figures.
    ///
    /// Request: `GET /_api/collection/{collection}/figures`; for any user.
    pub fn figures(&self, collection: &str, options: CollectionFigures) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("collection.figures", arguments, None)
    }

    /// The ids of the shards of a collection; with details an object with the ids of the DB-Servers
    /// of each shard, the leader first.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: the value of shards.
    ///
    /// Request: `GET /_api/collection/{collection}/shards`; for any user.
    pub fn shards(&self, collection: &str, options: CollectionShards) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("collection.shards", arguments, None)
    }

    /// The checksum and the revision of a collection.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `GET /_api/collection/{collection}/checksum`; for any user.
    pub fn checksum(&self, collection: &str, options: CollectionChecksum) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("collection.checksum", arguments, None)
    }

    /// The id of the shard for a document, computed from its shard keys. The document need not
    /// exist.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// - `document`: Any JSON value, as JSON text. An object with the shard keys, or the key of the
    ///   document as a string or number.
    ///
    /// Result: the string shardId.
    ///
    /// Request: `PUT /_api/collection/{collection}/responsibleShard`; for any user.
    pub fn responsible_shard(&self, collection: &str, document: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        self.0.run("collection.responsible_shard", arguments, Some(document.as_bytes()))
    }

    /// The names of the key generators for new collections.
    ///
    /// Result: the value of keyGenerators.
    ///
    /// Since ArangoDB 3.12.
    ///
    /// Request: `GET /_api/key-generators`; for any user.
    pub fn key_generators(&self) -> C::Output {
        self.0.run("collection.key_generators", Object::new(), None)
    }

    /// Creates a collection and gives its properties.
    ///
    /// - `name`: A name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the collection.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `POST /_api/collection`; for a user with write access to the database.
    pub fn create(&self, name: &str, options: CollectionCreate<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("name", name);
        options.write(&mut arguments);
        self.0.run("collection.create", arguments, None)
    }

    /// Changes properties of a collection and gives all of them. Properties that are not given stay
    /// unchanged.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PUT /_api/collection/{collection}/properties`; for a user with write access to the
    /// database.
    pub fn configure(&self, collection: &str, options: CollectionConfigure<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("collection.configure", arguments, None)
    }

    /// Deletes a collection with its documents, and gives its id.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: the string id.
    ///
    /// Request: `DELETE /_api/collection/{collection}`; for a user with write access to the
    /// database.
    pub fn delete(&self, collection: &str, options: CollectionDelete) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("collection.delete", arguments, None)
    }

    /// Deletes all documents of a collection. The server commits in steps: an error may leave a
    /// part of the documents.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PUT /_api/collection/{collection}/truncate`; for a user with write access to the
    /// collection, or an administrator.
    pub fn truncate(&self, collection: &str, options: CollectionTruncate) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("collection.truncate", arguments, None)
    }

    /// Renames a collection. Clusters reject the request.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// - `name`: A name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The new name.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PUT /_api/collection/{collection}/rename`; for a user with write access to the
    /// database.
    pub fn rename(&self, collection: &str, name: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        arguments.set("name", name);
        self.0.run("collection.rename", arguments, None)
    }

    /// Starts loading the indexes of a collection into memory, without waiting for the end.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: the value of result.
    ///
    /// Request: `PUT /_api/collection/{collection}/loadIndexesIntoMemory`; for any user.
    pub fn load_indexes(&self, collection: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        self.0.run("collection.load_indexes", arguments, None)
    }

    /// Recalculates the number of documents of a collection, and gives the number.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: the value of count.
    ///
    /// Request: `PUT /_api/collection/{collection}/recalculateCount`; for any user.
    pub fn recalculate_count(&self, collection: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        self.0.run("collection.recalculate_count", arguments, None)
    }

    /// Compacts the data of a collection. A cluster starts the compaction without waiting for its
    /// end.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PUT /_api/collection/{collection}/compact`; for any user.
    pub fn compact(&self, collection: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        self.0.run("collection.compact", arguments, None)
    }
}

/// The optional arguments of [`Collections::list`].
#[derive(Clone, Copy, Debug, Default)]
pub struct CollectionList {
    /// True to leave out system collections; false if it is not given.
    pub exclude_system: Option<bool>,
}

impl CollectionList {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("exclude_system", self.exclude_system);
    }
}

/// The optional arguments of [`Collections::count`].
#[derive(Clone, Copy, Debug, Default)]
pub struct CollectionCount {
    /// True to count the documents of each shard; false if it is not given.
    pub details: Option<bool>,
}

impl CollectionCount {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("details", self.details);
    }
}

/// The optional arguments of [`Collections::figures`].
#[derive(Clone, Copy, Debug, Default)]
pub struct CollectionFigures {
    /// True to include figures of the storage engine; false if it is not given.
    pub details: Option<bool>,
}

impl CollectionFigures {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("details", self.details);
    }
}

/// The optional arguments of [`Collections::shards`].
#[derive(Clone, Copy, Debug, Default)]
pub struct CollectionShards {
    /// True to include the DB-Servers of each shard; false if it is not given.
    pub details: Option<bool>,
}

impl CollectionShards {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("details", self.details);
    }
}

/// The optional arguments of [`Collections::checksum`].
#[derive(Clone, Copy, Debug, Default)]
pub struct CollectionChecksum {
    /// True to include the revisions of the documents; false if it is not given.
    pub with_revisions: Option<bool>,
    /// True to include the documents; false if it is not given.
    pub with_data: Option<bool>,
}

impl CollectionChecksum {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("with_revisions", self.with_revisions);
        arguments.set_some("with_data", self.with_data);
    }
}

/// The optional arguments of [`Collections::create`].
#[derive(Clone, Copy, Debug, Default)]
pub struct CollectionCreate<'a> {
    /// An integer from 2 to 3. 2 for documents, 3 for edges; 2 if it is not given.
    pub r#type: Option<i64>,
    /// True if a write waits until its documents are on disk.
    pub wait_for_sync: Option<bool>,
    /// True for a system collection, whose name starts with an underscore.
    pub system: Option<bool>,
    /// An object, as JSON text. The schema that validates documents.
    pub schema: Option<&'a str>,
    /// An array, as JSON text. The attributes that the server computes.
    pub computed_values: Option<&'a str>,
    /// An object, as JSON text. The options of the key generator: type, allowUserKeys, increment
    /// and offset.
    pub key_options: Option<&'a str>,
    /// True if documents are cached in memory.
    pub cache_enabled: Option<bool>,
    /// An integer from 1 to 2147483647. The number of shards.
    pub number_of_shards: Option<i64>,
    /// An array of strings. The attributes that determine the shard of a document; \_key if they
    /// are not given.
    pub shard_keys: Option<&'a [&'a str]>,
    /// "satellite" or an integer from 1 to 2147483647. The number of copies of each shard, or
    /// "satellite" for a copy on every DB-Server.
    pub replication_factor: Option<StringOrInteger<'a>>,
    /// An integer from 1 to 2147483647. The minimum number of copies in sync for a write.
    pub write_concern: Option<i64>,
    /// A string. The collection whose shards determine the DB-Servers of the new collection.
    pub distribute_shards_like: Option<&'a str>,
    /// A string. The method that maps documents to shards, such as "hash".
    pub sharding_strategy: Option<&'a str>,
    /// True for a collection of a SmartGraph or EnterpriseGraph.
    pub smart: Option<bool>,
    /// True for a collection of a disjoint SmartGraph.
    pub disjoint: Option<bool>,
    /// A string. The attribute that determines the shard of a vertex of a SmartGraph.
    pub smart_graph_attribute: Option<&'a str>,
    /// A string. The attribute that determines the shard of a document for SmartJoins.
    pub smart_join_attribute: Option<&'a str>,
    /// True to wait until all replicas exist; the server's default is true.
    pub wait_for_sync_replication: Option<bool>,
    /// True to refuse a replication factor above the number of DB-Servers; true if it is not given.
    pub enforce_replication_factor: Option<bool>,
}

impl CollectionCreate<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("type", self.r#type);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("system", self.system);
        arguments.set_some_json("schema", self.schema);
        arguments.set_some_json("computed_values", self.computed_values);
        arguments.set_some_json("key_options", self.key_options);
        arguments.set_some("cache_enabled", self.cache_enabled);
        arguments.set_some("number_of_shards", self.number_of_shards);
        arguments.set_some("shard_keys", self.shard_keys);
        arguments.set_some("replication_factor", self.replication_factor);
        arguments.set_some("write_concern", self.write_concern);
        arguments.set_some("distribute_shards_like", self.distribute_shards_like);
        arguments.set_some("sharding_strategy", self.sharding_strategy);
        arguments.set_some("smart", self.smart);
        arguments.set_some("disjoint", self.disjoint);
        arguments.set_some("smart_graph_attribute", self.smart_graph_attribute);
        arguments.set_some("smart_join_attribute", self.smart_join_attribute);
        arguments.set_some("wait_for_sync_replication", self.wait_for_sync_replication);
        arguments.set_some("enforce_replication_factor", self.enforce_replication_factor);
    }
}

/// The optional arguments of [`Collections::configure`].
#[derive(Clone, Copy, Debug, Default)]
pub struct CollectionConfigure<'a> {
    /// True if a write waits until its documents are on disk.
    pub wait_for_sync: Option<bool>,
    /// True if documents are cached in memory.
    pub cache_enabled: Option<bool>,
    /// An object, as JSON text; null is a value. The schema that validates documents; null removes
    /// it.
    pub schema: Option<&'a str>,
    /// An array, as JSON text; null is a value. The attributes that the server computes; null
    /// removes them.
    pub computed_values: Option<&'a str>,
    /// "satellite" or an integer from 1 to 2147483647. The number of copies of each shard, or
    /// "satellite" for a copy on every DB-Server.
    pub replication_factor: Option<StringOrInteger<'a>>,
    /// An integer from 1 to 2147483647. The minimum number of copies in sync for a write.
    pub write_concern: Option<i64>,
}

impl CollectionConfigure<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("cache_enabled", self.cache_enabled);
        arguments.set_some_json("schema", self.schema);
        arguments.set_some_json("computed_values", self.computed_values);
        arguments.set_some("replication_factor", self.replication_factor);
        arguments.set_some("write_concern", self.write_concern);
    }
}

/// The optional arguments of [`Collections::delete`].
#[derive(Clone, Copy, Debug, Default)]
pub struct CollectionDelete {
    /// True to allow a system collection; false if it is not given.
    pub system: Option<bool>,
    /// True for the result false, in place of an error, if there is no such collection.
    pub ignore_missing: Option<bool>,
}

impl CollectionDelete {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("system", self.system);
        arguments.set_some("ignore_missing", self.ignore_missing);
    }
}

/// The optional arguments of [`Collections::truncate`].
#[derive(Clone, Copy, Debug, Default)]
pub struct CollectionTruncate {
    /// True to wait until the deletion is on disk; false if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to compact the storage afterwards; true if it is not given.
    pub compact: Option<bool>,
}

impl CollectionTruncate {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("compact", self.compact);
    }
}
