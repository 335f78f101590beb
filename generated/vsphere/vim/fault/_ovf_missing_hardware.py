# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfMissingHardware``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfMissingHardware",
    wire_name="OvfMissingHardware",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version5", rank=5),
        _rt.Property("resourceType", "int", since="vim.version.version5", rank=5),
    ),
)
class OvfMissingHardware(vim.fault.OvfImport):
    """The fault ``vim.fault.OvfMissingHardware``.

    Fields:
        - ``name``: ``string``, required.
        - ``resourceType``: ``int``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfMissingHardware.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 4.0."""
    resourceType: int = 0
    """``int``, required. Since vSphere API 4.0."""
