"""Expectations for the groups graph, vertex and edge, in the same form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from expected_data_requests import SHOP, SHOP_ENCODED
from expected_document_requests import KEY, KEY_ENCODED, MATCH, NONE_MATCH, REVISION
from expected_requests import Expected

DEFINITIONS = [{"collection": "bought", "from": ["customers"], "to": ["größe"]}]
GRAPH = f"/_api/gharial/{SHOP_ENCODED}"
IN = {"graph": SHOP}
ENDS = {"from_vertex_collections": ["customers"], "to_vertex_collections": ["größe", "goods"]}
WIRE_ENDS = {"from": ["customers"], "to": ["größe", "goods"]}

GRAPHS = [
    Expected("graph.list", {}, "GET", "/_api/gharial"),
    Expected("graph.get", IN, "GET", GRAPH, refused=404),
    Expected("graph.create", {"name": "größe"},
             "POST", "/_api/gharial", body={"name": "größe"}),
    Expected("graph.create",
             {"name": "shop", "edge_definitions": DEFINITIONS, "orphan_collections": ["lost"],
              "smart": False, "disjoint": False, "smart_graph_attribute": "region",
              "satellites": [], "number_of_shards": 3, "replication_factor": 2,
              "write_concern": 1, "wait_for_sync": True},
             "POST", "/_api/gharial", {"waitForSync": "true"},
             {"name": "shop", "edgeDefinitions": DEFINITIONS, "orphanCollections": ["lost"],
              "isSmart": False, "isDisjoint": False,
              "options": {"smartGraphAttribute": "region", "satellites": [], "numberOfShards": 3,
                          "replicationFactor": 2, "writeConcern": 1}}),
    Expected("graph.create", {"name": "shop", "replication_factor": "satellite"},
             "POST", "/_api/gharial",
             body={"name": "shop", "options": {"replicationFactor": "satellite"}}),
    Expected("graph.delete", IN, "DELETE", GRAPH, refused=404),
    Expected("graph.delete", {**IN, "drop_collections": True, "ignore_missing": True},
             "DELETE", GRAPH, {"dropCollections": "true"}),
    Expected("graph.vertex_collections", IN, "GET", f"{GRAPH}/vertex", refused=404),
    Expected("graph.create_vertex_collection", {**IN, "collection": "größe"},
             "POST", f"{GRAPH}/vertex", body={"collection": "größe"}, refused=404),
    Expected("graph.create_vertex_collection",
             {**IN, "collection": "größe", "satellites": ["größe"]},
             "POST", f"{GRAPH}/vertex",
             body={"collection": "größe", "options": {"satellites": ["größe"]}}, refused=404),
    Expected("graph.delete_vertex_collection", {**IN, "collection": SHOP},
             "DELETE", f"{GRAPH}/vertex/{SHOP_ENCODED}", refused=404),
    Expected("graph.delete_vertex_collection",
             {**IN, "collection": SHOP, "drop_collection": False},
             "DELETE", f"{GRAPH}/vertex/{SHOP_ENCODED}", {"dropCollection": "false"},
             refused=404),
    Expected("graph.edge_collections", IN, "GET", f"{GRAPH}/edge", refused=404),
    Expected("graph.create_edge_definition", {**IN, "collection": "bought", **ENDS},
             "POST", f"{GRAPH}/edge", body={"collection": "bought", **WIRE_ENDS}, refused=404),
    Expected("graph.create_edge_definition",
             {**IN, "collection": "bought", **ENDS, "satellites": []},
             "POST", f"{GRAPH}/edge",
             body={"collection": "bought", **WIRE_ENDS, "options": {"satellites": []}},
             refused=404),
    # The collection is in the path and in the body.
    Expected("graph.replace_edge_definition", {**IN, "collection": SHOP, **ENDS},
             "PUT", f"{GRAPH}/edge/{SHOP_ENCODED}", body={"collection": SHOP, **WIRE_ENDS},
             refused=404),
    Expected("graph.replace_edge_definition",
             {**IN, "collection": SHOP, **ENDS, "satellites": ["goods"], "wait_for_sync": True,
              "drop_collections": True},
             "PUT", f"{GRAPH}/edge/{SHOP_ENCODED}",
             {"waitForSync": "true", "dropCollections": "true"},
             {"collection": SHOP, **WIRE_ENDS, "options": {"satellites": ["goods"]}},
             refused=404),
    Expected("graph.delete_edge_definition", {**IN, "collection": SHOP},
             "DELETE", f"{GRAPH}/edge/{SHOP_ENCODED}", refused=404),
    Expected("graph.delete_edge_definition",
             {**IN, "collection": SHOP, "wait_for_sync": False, "drop_collections": True},
             "DELETE", f"{GRAPH}/edge/{SHOP_ENCODED}",
             {"waitForSync": "false", "dropCollections": "true"}, refused=404),
]

CHANGED = {"if_match": REVISION, "wait_for_sync": True, "return_new": True, "return_old": False,
           "keep_null": False}
WIRE_CHANGED = {"waitForSync": "true", "returnNew": "true", "returnOld": "false",
                "keepNull": "false"}


def parts(kind: str, document: Mapping[str, Any]) -> list[Expected]:
    """Of the vertices or edges of a graph that does not exist."""
    place = {**IN, "collection": SHOP}
    one = {**place, "key": KEY}
    all_of_them = f"{GRAPH}/{kind}/{SHOP_ENCODED}"
    path = f"{all_of_them}/{KEY_ENCODED}"
    requests = [
        Expected(f"{kind}.get", one, "GET", path),
        Expected(f"{kind}.get", {**one, "if_match": REVISION, "if_none_match": REVISION},
                 "GET", path, headers={**MATCH, **NONE_MATCH}),
        Expected(f"{kind}.insert", {**place, kind: document}, "POST", all_of_them, body=document),
        Expected(f"{kind}.insert",
                 {**place, kind: document, "wait_for_sync": False, "return_new": True},
                 "POST", all_of_them, {"waitForSync": "false", "returnNew": "true"}, document),
        Expected(f"{kind}.delete", one, "DELETE", path),
        Expected(f"{kind}.delete",
                 {**one, "if_match": REVISION, "wait_for_sync": True, "return_old": True,
                  "ignore_missing": True},
                 "DELETE", path, {"waitForSync": "true", "returnOld": "true"}, headers=MATCH)]
    for verb, method in (("update", "PATCH"), ("replace", "PUT")):
        requests += [
            Expected(f"{kind}.{verb}", {**one, kind: document}, method, path, body=document),
            Expected(f"{kind}.{verb}", {**one, kind: document, **CHANGED},
                     method, path, WIRE_CHANGED, document, headers=MATCH)]
    return [each.refused_with(404) for each in requests]


GRAPH_REQUESTS = [
    *GRAPHS, *parts("vertex", {"größe": [1, None]}),
    *parts("edge", {"_from": "customers/a", "_to": "größe/b", "n": 9007199254740993})]
