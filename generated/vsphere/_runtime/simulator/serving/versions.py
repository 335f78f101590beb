# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Versions on the network: the file that lists them, and which one a client speaks."""

from __future__ import annotations

from ...version import Version, own_service, rank_of, versions
from ..core.world import World

_URN = "urn:"


def number_on_wire(version: Version) -> str:
    """What a version is called on the network, without its service.

    Raises:
        ValueError: No client could ask for it: it was before there were such names.
    """
    service, _, number = (version.namespace or "").partition("/")
    if not number or service != own_service():
        raise ValueError(f"{version} has no name on the network; the oldest version that has one is 2.5")
    return number


def version_file(version: Version) -> bytes:
    """The file ``vimServiceVersions.xml`` of a server of a version: what it speaks, the newest first."""
    older = versions()[: rank_of(version.id) - 1]
    prior = [number_on_wire(each) for each in reversed(older) if each.namespace]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<namespaces version="1.0">',
        " <namespace>",
        f"  <name>{_URN}{own_service()}</name>",
        f"  <version>{number_on_wire(version)}</version>",
        "  <priorVersions>",
        *(f"   <version>{number}</version>" for number in prior),
        "  </priorVersions>",
        " </namespace>",
        "</namespaces>",
    ]
    return "\n".join([*lines, ""]).encode()


def spoken(world: World, action: str) -> int:
    """The rank of the version that a client speaks, which its SOAPAction names.

    Clients that do not look what a server speaks name one of their own, such as 7.0 for all that begin so, or
    a newer one: the server answers as well as it can.

    Args:
        world: The server.
        action: The header; one without a version leaves it to the server.

    Raises:
        Fault: It names another service, or nothing at all.
    """
    named = action.strip().strip('"').removeprefix(_URN)
    service, _, number = named.partition("/")
    if service in ("", own_service()) and (not number or number[0].isdigit()):
        line = list(enumerate(versions()[: world.rank], start=1))
        exact = (rank for rank, each in line if each.namespace == named)
        begun = (rank for rank, each in line if f"{each.namespace}".startswith(f"{named}."))
        return next(exact, next(begun, world.rank))
    msg = f"this server speaks no version {named[:60]!r}; vimServiceVersions.xml lists those it does"
    raise world.types.fault("vmodl.fault.InvalidRequest", msg)
