<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

/** The groups of operations of a database. */
trait Groups
{
    /** The servers of the cluster, as its coordinators report them. */
    public function cluster(): Cluster
    {
        return new Cluster($this);
    }

    /** The server that answers, and other servers through it. */
    public function server(): Server
    {
        return new Server($this);
    }

    /** The databases of the deployment. */
    public function database(): DatabaseOperations
    {
        return new DatabaseOperations($this);
    }

    /** The access tokens of users. */
    public function token(): Tokens
    {
        return new Tokens($this);
    }

    /** The async jobs of the coordinator that answers. */
    public function job(): Jobs
    {
        return new Jobs($this);
    }

    /** The collections of the database. */
    public function collection(): Collections
    {
        return new Collections($this);
    }

    /** The documents of the database. */
    public function document(): Documents
    {
        return new Documents($this);
    }

    /** The indexes of the database. */
    public function index(): Indexes
    {
        return new Indexes($this);
    }

    /** The AQL queries of the database, and their caches. */
    public function query(): Queries
    {
        return new Queries($this);
    }

    /** The cursors of AQL queries, a request at a time. */
    public function cursor(): Cursors
    {
        return new Cursors($this);
    }

    /** The stream transactions of the user. */
    public function transaction(): Transactions
    {
        return new Transactions($this);
    }

    /** The graphs of the database. */
    public function graph(): Graphs
    {
        return new Graphs($this);
    }

    /** The vertices of graphs. */
    public function vertex(): Vertices
    {
        return new Vertices($this);
    }

    /** The edges of graphs. */
    public function edge(): Edges
    {
        return new Edges($this);
    }

    /** The views of the database. */
    public function view(): Views
    {
        return new Views($this);
    }

    /** The analyzers of the database. */
    public function analyzer(): Analyzers
    {
        return new Analyzers($this);
    }

    /** The users of the deployment, and their permissions. */
    public function user(): Users
    {
        return new Users($this);
    }

    /** The hot backups of the deployment. */
    public function backup(): Backups
    {
        return new Backups($this);
    }
}
