# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.cluster.agent.OvfInvalidProperty``."""

from __future__ import annotations

from collections.abc import Iterable

from ..... import _runtime as _rt
from ..... import eam, vmodl


@_rt.data(
    "eam.issue.cluster.agent.OvfInvalidProperty",
    wire_name="ClusterAgentOvfInvalidProperty",
    since="eam.version.version6_9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="eam.version.version6_9",
            rank=9,
        ),
    ),
)
class OvfInvalidProperty(eam.issue.cluster.agent.AgentIssue):
    """The data object ``eam.issue.cluster.agent.OvfInvalidProperty``, on the wire ``ClusterAgentOvfInvalidProperty``.

    Fields:
        - ``error``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        eam API 6.9 (``eam.version.version6_9``)

    Source:
        ``eam/issue/cluster/agent/OvfInvalidProperty.rst``
    """

    error: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since eam API 6.9."""
