"""Plans and syntax trees of queries. No optimizer is modelled: a plan has a node for each
statement, in the order of the query."""

from __future__ import annotations

from typing import Any

from arango_aql import References
from arango_aql import nodes
from arango_aql.nodes import Query

KINDS = {nodes.Filter: "FilterNode", nodes.Let: "CalculationNode", nodes.Sort: "SortNode",
         nodes.Limit: "LimitNode", nodes.Collect: "CollectNode", nodes.Return: "ReturnNode"}
MODIFICATIONS = {"insert": "InsertNode", "update": "UpdateNode", "replace": "ReplaceNode",
                 "remove": "RemoveNode", "upsert": "UpsertNode"}


def node_types(query: Query, collections: set[str]) -> list[str]:
    types = ["SingletonNode"]
    for statement in query.statements:
        if isinstance(statement, nodes.For):
            source = statement.source
            is_collection = isinstance(source, nodes.SourceParameter) or (
                isinstance(source, nodes.Name) and source.name in collections)
            types.append("EnumerateCollectionNode" if is_collection else "EnumerateListNode")
        elif isinstance(statement, nodes.Modify):
            types.append(MODIFICATIONS[statement.command])
        else:
            types.append(KINDS[type(statement)])
    return types


def plan(query: Query, found: References) -> dict[str, Any]:
    types = node_types(query, found.reads)
    return {
        "nodes": [{"type": kind, "id": number, "dependencies": [number - 1] if number > 1 else [],
                   "estimatedCost": number, "estimatedNrItems": 1}
                  for number, kind in enumerate(types, 1)],
        "rules": [],
        "collections": [{"name": name, "type": "write" if name in found.writes else "read"}
                        for name in found.all],
        "variables": [], "estimatedCost": len(types), "estimatedNrItems": 1,
        "isModificationQuery": query.is_modifying}


def syntax_tree(query: Query) -> list[dict[str, Any]]:
    """The statements in the model's own words."""
    return [{"type": "root", "subNodes": [
        {"type": type(statement).__name__.lower()} for statement in query.statements]}]
