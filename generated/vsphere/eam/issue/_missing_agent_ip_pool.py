# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.MissingAgentIpPool``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam, vim


@_rt.data(
    "eam.issue.MissingAgentIpPool",
    wire_name="MissingAgentIpPool",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("network", "vim.Network", since="eam.version.version1", rank=1),
    ),
)
class MissingAgentIpPool(eam.issue.VmPoweredOff):
    """The data object ``eam.issue.MissingAgentIpPool``.

    Fields:
        - ``network``: ``vim.Network``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/MissingAgentIpPool.rst``
    """

    network: vim.Network = _rt.UNSET
    """``vim.Network``, required. Since eam API 1.0."""
