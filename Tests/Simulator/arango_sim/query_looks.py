"""Looks at queries without running them. Imported with the first of them."""

from __future__ import annotations

from arango_aql import NotModelled, QueryError, parse, references
from arango_sim.answers import Answer, top
from arango_sim.query_calls import checked, not_modelled, refusal_of
from arango_sim.query_options import bind_variables, query_text
from arango_sim.query_plans import plan, syntax_tree
from arango_sim.routing import Call


def explain(call: Call) -> Answer:
    body = call.json()
    query = query_text(body, not call.request.body)
    parsed, found = checked(call, query, bind_variables(body))
    options = body.get("options")
    shown = plan(parsed.query, found)
    all_plans = isinstance(options, dict) and options.get("allPlans") is True
    statistics = {"rulesExecuted": 0, "rulesSkipped": 0, "plansCreated": 1,
                  "peakMemoryUsage": 0, "executionTime": 0.0001234}
    if all_plans:
        return top({"plans": [shown], "warnings": [], "stats": statistics})
    return top({"plan": shown, "cacheable": not parsed.query.is_modifying, "warnings": [],
                "stats": statistics})


def check_syntax(call: Call) -> Answer:
    """Names collections that appear in the query itself, which need not exist."""
    query = query_text(call.json(), not call.request.body)
    try:
        parsed = parse(query)
        names = {name: f"@{name}" for name in parsed.parameters}
        found = references(parsed.query, names)
    except QueryError as error:
        raise refusal_of(error) from None
    except NotModelled as reason:
        raise not_modelled(reason) from None
    collections = [name for name in found.all if name not in names.values()]
    return top({"parsed": True, "collections": collections,
                "bindVars": sorted(parsed.parameters), "ast": syntax_tree(parsed.query),
                "warnings": []})
