"""The HTTP API, one file per area; each gives its rows of the route table."""

from __future__ import annotations

from arango_sim.routes import (
    auth, cluster_admin, cluster_api, collections, databases, documents, server_admin,
    statistics, users, versions)
from arango_sim.routing import RouteTable

ROUTES = [
    *auth.ROUTES, *cluster_admin.ROUTES, *cluster_api.ROUTES, *collections.ROUTES,
    *databases.ROUTES, *documents.ROUTES, *server_admin.ROUTES, *statistics.ROUTES,
    *users.ROUTES, *versions.ROUTES]
TABLE = RouteTable(ROUTES)
