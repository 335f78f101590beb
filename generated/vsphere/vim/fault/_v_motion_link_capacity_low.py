# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VMotionLinkCapacityLow``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VMotionLinkCapacityLow",
    wire_name="VMotionLinkCapacityLow",
    properties=lambda: (_rt.Property("network", "string"),),
)
class VMotionLinkCapacityLow(vim.fault.VMotionInterfaceIssue):
    """The fault ``vim.fault.VMotionLinkCapacityLow``.

    Fields:
        - ``network``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/VMotionLinkCapacityLow.rst``
    """

    network: str = ""
    """``string``, required. Since 1.0."""
