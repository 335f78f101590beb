# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfMissingElementNormalBoundary``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfMissingElementNormalBoundary",
    wire_name="OvfMissingElementNormalBoundary",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("boundary", "string", since="vim.version.version5", rank=5),),
)
class OvfMissingElementNormalBoundary(vim.fault.OvfMissingElement):
    """The fault ``vim.fault.OvfMissingElementNormalBoundary``.

    Fields:
        - ``boundary``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfMissingElementNormalBoundary.rst``
    """

    boundary: str = ""
    """``string``, required. Since vSphere API 4.0."""
