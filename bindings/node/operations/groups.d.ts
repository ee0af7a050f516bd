// Made by scripts/generate-bindings. Do not edit.
import type { Cluster } from "./cluster";
import type { Server } from "./server";
import type { DatabaseOperations } from "./database";
import type { Tokens } from "./token";
import type { Jobs } from "./job";
import type { Collections } from "./collection";
import type { Documents } from "./document";
import type { Indexes } from "./index";
import type { Queries } from "./query";
import type { Cursors } from "./cursor";
import type { Transactions } from "./transaction";
import type { Graphs } from "./graph";
import type { Vertices } from "./vertex";
import type { Edges } from "./edge";
import type { Views } from "./view";
import type { Analyzers } from "./analyzer";
import type { Users } from "./user";
import type { Backups } from "./backup";

export * from "./cluster";
export * from "./server";
export * from "./database";
export * from "./token";
export * from "./job";
export * from "./collection";
export * from "./document";
export * from "./index";
export * from "./query";
export * from "./cursor";
export * from "./transaction";
export * from "./graph";
export * from "./vertex";
export * from "./edge";
export * from "./view";
export * from "./analyzer";
export * from "./user";
export * from "./backup";

/** The operations of a database in their groups. */
export interface Operations {
  /** The servers of the cluster, as its coordinators report them. */
  readonly cluster: Cluster;
  /** The server that answers, and other servers through it. */
  readonly server: Server;
  /** The databases of the deployment. */
  readonly database: DatabaseOperations;
  /** The access tokens of users. */
  readonly token: Tokens;
  /** The async jobs of the coordinator that answers. */
  readonly job: Jobs;
  /** The collections of the database. */
  readonly collection: Collections;
  /** The documents of the database. */
  readonly document: Documents;
  /** The indexes of the database. */
  readonly index: Indexes;
  /** The AQL queries of the database, and their caches. */
  readonly query: Queries;
  /** The cursors of AQL queries, a request at a time. */
  readonly cursor: Cursors;
  /** The stream transactions of the user. */
  readonly transaction: Transactions;
  /** The graphs of the database. */
  readonly graph: Graphs;
  /** The vertices of graphs. */
  readonly vertex: Vertices;
  /** The edges of graphs. */
  readonly edge: Edges;
  /** The views of the database. */
  readonly view: Views;
  /** The analyzers of the database. */
  readonly analyzer: Analyzers;
  /** The users of the deployment, and their permissions. */
  readonly user: Users;
  /** The hot backups of the deployment. */
  readonly backup: Backups;
}
