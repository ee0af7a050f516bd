// Made by scripts/generate-bindings. Do not edit.

//! The operations of docs/operations.md in groups, and the structures of their optional
//! arguments.
//!
//! A group's methods return what the calls of its database return: a
//! [`Result`](crate::Result) of [`Database`], a [`Submission`](crate::Submission) of
//! [`AsyncDatabase`].

mod analyzer;
mod backup;
mod cluster;
mod collection;
mod cursor;
mod database;
mod document;
mod edge;
mod graph;
mod index;
mod job;
mod query;
mod server;
mod token;
mod transaction;
mod user;
mod vertex;
mod view;

pub use analyzer::*;
pub use backup::*;
pub use cluster::*;
pub use collection::*;
pub use cursor::*;
pub use database::*;
pub use document::*;
pub use edge::*;
pub use graph::*;
pub use index::*;
pub use job::*;
pub use query::*;
pub use server::*;
pub use token::*;
pub use transaction::*;
pub use user::*;
pub use vertex::*;
pub use view::*;

use crate::{AsyncDatabase, Database};

macro_rules! groups {
    ($type:ty) => {
        impl $type {
            /// The servers of the cluster, as its coordinators report them.
            pub fn cluster(&self) -> Cluster<'_, Self> {
                Cluster::new(self)
            }

            /// The server that answers, and other servers through it.
            pub fn server(&self) -> Server<'_, Self> {
                Server::new(self)
            }

            /// The databases of the deployment.
            pub fn database(&self) -> DatabaseOperations<'_, Self> {
                DatabaseOperations::new(self)
            }

            /// The access tokens of users.
            pub fn token(&self) -> Tokens<'_, Self> {
                Tokens::new(self)
            }

            /// The async jobs of the coordinator that answers.
            pub fn job(&self) -> Jobs<'_, Self> {
                Jobs::new(self)
            }

            /// The collections of the database.
            pub fn collection(&self) -> Collections<'_, Self> {
                Collections::new(self)
            }

            /// The documents of the database.
            pub fn document(&self) -> Documents<'_, Self> {
                Documents::new(self)
            }

            /// The indexes of the database.
            pub fn index(&self) -> Indexes<'_, Self> {
                Indexes::new(self)
            }

            /// The AQL queries of the database, and their caches.
            pub fn query(&self) -> Queries<'_, Self> {
                Queries::new(self)
            }

            /// The cursors of AQL queries, a request at a time.
            pub fn cursor(&self) -> Cursors<'_, Self> {
                Cursors::new(self)
            }

            /// The stream transactions of the user.
            pub fn transaction(&self) -> Transactions<'_, Self> {
                Transactions::new(self)
            }

            /// The graphs of the database.
            pub fn graph(&self) -> Graphs<'_, Self> {
                Graphs::new(self)
            }

            /// The vertices of graphs.
            pub fn vertex(&self) -> Vertices<'_, Self> {
                Vertices::new(self)
            }

            /// The edges of graphs.
            pub fn edge(&self) -> Edges<'_, Self> {
                Edges::new(self)
            }

            /// The views of the database.
            pub fn view(&self) -> Views<'_, Self> {
                Views::new(self)
            }

            /// The analyzers of the database.
            pub fn analyzer(&self) -> Analyzers<'_, Self> {
                Analyzers::new(self)
            }

            /// The users of the deployment, and their permissions.
            pub fn user(&self) -> Users<'_, Self> {
                Users::new(self)
            }

            /// The hot backups of the deployment.
            pub fn backup(&self) -> Backups<'_, Self> {
                Backups::new(self)
            }
        }
    };
}

groups!(Database);
groups!(AsyncDatabase);
