# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.HostNotReachable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.HostNotReachable",
    wire_name="ManagedHostNotReachable",
    since="eam.version.version6_8",
    rank=8,
)
class HostNotReachable(eam.issue.AgentIssue):
    """The data object ``eam.issue.HostNotReachable``, on the wire ``ManagedHostNotReachable``.

    Since:
        eam API 6.8 (``eam.version.version6_8``)

    Source:
        ``eam/issue/HostNotReachable.rst``
    """
