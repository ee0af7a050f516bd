"""Scenarios in the database of the suite: graphs, views and analyzers."""

from __future__ import annotations

from recorder import Recorder


def graphs(r: Recorder) -> None:
    """The definitions of a graph."""
    graph = {"graph": "roads"}
    r.need("graph.create", name="roads", edge_definitions=[
        {"collection": "streets", "from": ["towns"], "to": ["towns"]}], number_of_shards=1)
    r.call("graph.get", **graph)
    r.call("graph.list")
    r.call("graph.create_vertex_collection", **graph, collection="lost")
    r.call("graph.vertex_collections", **graph)
    r.call("graph.delete_vertex_collection", **graph, collection="lost", drop_collection=True)
    ends = {"collection": "rails", "from_vertex_collections": ["towns"]}
    r.call("graph.create_edge_definition", **graph, **ends, to_vertex_collections=["towns"])
    r.call("graph.replace_edge_definition", **graph, **ends, to_vertex_collections=["stations"])
    r.call("graph.edge_collections", **graph)
    r.call("graph.delete_edge_definition", **graph, collection="rails", drop_collections=True)
    _vertices_and_edges(r)
    r.need("graph.delete", **graph, drop_collections=True)


def _vertices_and_edges(r: Recorder) -> None:
    towns = {"graph": "roads", "collection": "towns"}
    streets = {"graph": "roads", "collection": "streets"}
    for key in ("a", "b", "c"):
        r.need("vertex.insert", **towns, vertex={"_key": key, "n": 1}, return_new=True)
    r.call("vertex.update", **towns, key="a", vertex={"n": 2}, return_new=True, return_old=True)
    r.call("vertex.replace", **towns, key="a", vertex={"m": 3}, return_new=True, return_old=True)
    assert r.need("vertex.get", **towns, key="a")["m"] == 3
    for start, end in (("a", "b"), ("b", "c")):
        r.need("edge.insert", **streets, edge={"_key": start, "_from": f"towns/{start}", "_to": f"towns/{end}"},
               return_new=True)
    # An end that does not exist.
    assert r.call("edge.insert", **streets, edge={"_from": "towns/a", "_to": "towns/x"}) is None
    r.call("edge.update", **streets, key="a", edge={"length": 5}, return_new=True, return_old=True)
    r.call("edge.replace", **streets, key="a", edge={"_from": "towns/a", "_to": "towns/b", "length": 7},
           return_new=True)
    assert r.need("edge.get", **streets, key="a")["length"] == 7
    assert len(r.need("document.edges", collection="streets", vertex="towns/b")["edges"]) == 2
    for direction in ("in", "out"):
        r.call("document.edges", collection="streets", vertex="towns/b", direction=direction)
    r.need("edge.delete", **streets, key="a", return_old=True)
    # The edges of a deleted vertex are deleted with it.
    r.need("vertex.delete", **towns, key="c", return_old=True)
    assert r.call("edge.get", **streets, key="b") is None


def views(r: Recorder) -> None:
    """A view of each type. Clusters refuse to rename one."""
    r.need("collection.create", name="texts")
    links = {"links": {"texts": {"includeAllFields": True, "fields": {"title": {"analyzers": ["identity"]}}}}}
    view = {"view": "words"}
    r.need("view.create", name="words", type="arangosearch", properties=links)
    r.call("view.create", name="alias", type="search-alias")
    r.call("view.list")
    for name in ("words", "alias"):
        r.call("view.get", view=name)
        r.call("view.properties", view=name)
    r.call("view.update", **view, properties={"cleanupIntervalStep": 7})
    r.call("view.replace", **view, properties=links)
    r.call("view.rename", **view, name="renamed")
    for name in ("words", "renamed", "alias"):
        r.need("view.delete", view=name, ignore_missing=True)


def analyzers(r: Recorder) -> None:
    """An analyzer of the database."""
    for properties in ({"delimiter": ","}, {"delimiter": ","}):
        r.need("analyzer.create", name="commas", type="delimiter", properties=properties,
               features=["frequency", "norm"])
    r.call("analyzer.get", name="commas")
    r.call("analyzer.list")
    r.need("analyzer.delete", name="commas", force=True)
    assert r.need("analyzer.delete", name="commas", ignore_missing=True) is False


#: The scenarios on definitions.
SCENARIOS = [graphs, views, analyzers]
