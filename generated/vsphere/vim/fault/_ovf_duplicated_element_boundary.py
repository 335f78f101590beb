# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfDuplicatedElementBoundary``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfDuplicatedElementBoundary",
    wire_name="OvfDuplicatedElementBoundary",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("boundary", "string", since="vim.version.version5", rank=5),),
)
class OvfDuplicatedElementBoundary(vim.fault.OvfElement):
    """The fault ``vim.fault.OvfDuplicatedElementBoundary``.

    Fields:
        - ``boundary``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfDuplicatedElementBoundary.rst``
    """

    boundary: str = ""
    """``string``, required. Since vSphere API 4.0."""
