# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VMotionLinkDown``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VMotionLinkDown",
    wire_name="VMotionLinkDown",
    properties=lambda: (_rt.Property("network", "string"),),
)
class VMotionLinkDown(vim.fault.VMotionInterfaceIssue):
    """The fault ``vim.fault.VMotionLinkDown``.

    Fields:
        - ``network``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/VMotionLinkDown.rst``
    """

    network: str = ""
    """``string``, required. Since 1.0."""
