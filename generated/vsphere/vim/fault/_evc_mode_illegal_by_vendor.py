# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EVCModeIllegalByVendor``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.EVCModeIllegalByVendor",
    wire_name="EVCModeIllegalByVendor",
    since="vim.version.version3",
    rank=3,
    properties=lambda: (
        _rt.Property("clusterCPUVendor", "string", since="vim.version.version3", rank=3),
        _rt.Property("modeCPUVendor", "string", since="vim.version.version3", rank=3),
    ),
)
class EVCModeIllegalByVendor(vim.fault.EVCConfigFault):
    """The fault ``vim.fault.EVCModeIllegalByVendor``.

    Fields:
        - ``clusterCPUVendor``: ``string``, required.
        - ``modeCPUVendor``: ``string``, required.

    Since:
        VI API 2.5u2 (``vim.version.version3``)

    Source:
        ``vim/fault/EVCModeIllegalByVendor.rst``
    """

    clusterCPUVendor: str = ""
    """``string``, required. Since VI API 2.5u2."""
    modeCPUVendor: str = ""
    """``string``, required. Since VI API 2.5u2."""
