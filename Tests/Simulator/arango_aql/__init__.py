"""A subset of ArangoDB's query language: see README.md for its limits."""

from arango_aql.analysis import References, references
from arango_aql.data import Data, Document, Modification, Statistics
from arango_aql.errors import NotModelled, QueryError
from arango_aql.parser import Parsed, parse
from arango_aql.run import Outcome, check_parameters, run

__all__ = ["Data", "Document", "Modification", "NotModelled", "Outcome", "Parsed", "QueryError",
           "References", "Statistics", "check_parameters", "parse", "references", "run"]
