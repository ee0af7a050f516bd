"""The HTTP API, one file per area; each gives its rows of the route table."""

from __future__ import annotations

from arango_sim.routes import (
    activities, agency, agency_jobs, analyzers, auth, backups, cluster_admin, cluster_api,
    cluster_info, collection_actions, collections, cursors, databases, documents, edges, expiry,
    functions, graph_documents, graphs, imports, indexes, inventory, javascript, jobs, license,
    lifecycle, logs, metrics, options, queries, query_caches, rebalance, recordings, repairs,
    security, server_admin, shards, statistics, statistics_description, support_info, tokens,
    transactions, users, versions, views)
from arango_sim.routing import Route, RouteTable

AREAS = (
    activities, agency, agency_jobs, analyzers, auth, backups, cluster_admin, cluster_api,
    cluster_info, collection_actions, collections, cursors, databases, documents, edges, expiry,
    functions, graph_documents, graphs, imports, indexes, inventory, javascript, jobs, license,
    lifecycle, logs, metrics, options, queries, query_caches, rebalance, recordings, repairs,
    security, server_admin, shards, statistics, statistics_description, support_info, tokens,
    transactions, users, versions, views)
ROUTES: list[Route] = [route for area in AREAS for route in area.ROUTES]
TABLE = RouteTable(ROUTES)
