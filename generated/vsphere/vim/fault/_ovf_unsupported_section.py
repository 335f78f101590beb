# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfUnsupportedSection``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfUnsupportedSection",
    wire_name="OvfUnsupportedSection",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("info", "string", since="vim.version.version5", rank=5),),
)
class OvfUnsupportedSection(vim.fault.OvfUnsupportedElement):
    """The fault ``vim.fault.OvfUnsupportedSection``.

    Fields:
        - ``info``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfUnsupportedSection.rst``
    """

    info: str = ""
    """``string``, required. Since vSphere API 4.0."""
