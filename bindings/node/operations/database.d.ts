// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonObject } from "../types";

/** The options of database.shardStatistics. */
export interface DatabaseShardStatisticsOptions extends CallOptions {
  /**
   * The DB-Server whose shards are counted, or "all" for each one; the sum of all if it is not given. Accepts
   * a server's id, its short name, or "all".
   */
  serverId?: string;
}

/** The options of database.create. */
export interface DatabaseCreateOptions extends CallOptions {
  /**
   * The distribution of new collections: "single" puts all shards on one DB-Server. Accepts "" or "flexible"
   * or "single".
   */
  sharding?: "" | "flexible" | "single";
  /**
   * The number of copies of each shard, or "satellite" for a copy on every DB-Server. Accepts "satellite" or
   * an integer from 1 to 2147483647.
   */
  replicationFactor?: "satellite" | number | bigint;
  /** The minimum number of copies in sync for a write. Accepts an integer from 1 to 2147483647. */
  writeConcern?: number | bigint;
  /** The users with access: objects with username, passwd, active and extra. Missing ones are created. */
  users?: readonly unknown[];
}

/** The options of database.delete. */
export interface DatabaseDeleteOptions extends CallOptions {
  /** True for the result false, in place of an error, if there is no such database. */
  ignoreMissing?: boolean;
}

/** The databases of the deployment. */
export interface DatabaseOperations {
  /**
   * The properties of the database: its id, its name and its defaults.
   *
   * @returns the value of result
   *
   * Request: GET /_api/database/current; for any user.
   */
  properties(options?: CallOptions): Promise<JsonObject>;

  /**
   * The names of all databases. In _system only.
   *
   * @returns the value of result
   *
   * Request: GET /_api/database; for an administrator.
   */
  list(options?: CallOptions): Promise<string[]>;

  /**
   * The names of the databases that the user can read.
   *
   * @returns the value of result
   *
   * Request: GET /_api/database/user; for any user.
   */
  listAccessible(options?: CallOptions): Promise<string[]>;

  /**
   * The numbers of shards of the database.
   *
   * @returns the value of result
   *
   * Request: GET /_api/database/shardStatistics; for any user.
   */
  shardStatistics(options?: DatabaseShardStatisticsOptions): Promise<JsonObject>;

  /**
   * Creates a database. In _system only. Other coordinators may report for a moment that the database does
   * not exist.
   *
   * @param name The name of the new database. Accepts a name of 1 to 128 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns the value of result
   *
   * Request: POST /_api/database; for an administrator.
   */
  create(name: string, options?: DatabaseCreateOptions): Promise<boolean>;

  /**
   * Deletes a database with all its data. In _system only.
   *
   * @param name The name of the database to delete. Accepts a name of 1 to 128 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns the value of result
   *
   * Request: DELETE /_api/database/{name}; for an administrator.
   */
  delete(name: string, options?: DatabaseDeleteOptions): Promise<boolean>;
}
