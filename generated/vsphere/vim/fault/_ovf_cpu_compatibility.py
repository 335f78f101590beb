# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfCpuCompatibility``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfCpuCompatibility",
    wire_name="OvfCpuCompatibility",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("registerName", "string", since="vim.version.version7", rank=7),
        _rt.Property("level", "int", since="vim.version.version7", rank=7),
        _rt.Property("registerValue", "string", since="vim.version.version7", rank=7),
        _rt.Property("desiredRegisterValue", "string", since="vim.version.version7", rank=7),
    ),
)
class OvfCpuCompatibility(vim.fault.OvfImport):
    """The fault ``vim.fault.OvfCpuCompatibility``.

    Fields:
        - ``registerName``: ``string``, required.
        - ``level``: ``int``, required.
        - ``registerValue``: ``string``, required.
        - ``desiredRegisterValue``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OvfCpuCompatibility.rst``
    """

    registerName: str = ""
    """``string``, required. Since vSphere API 5.0."""
    level: int = 0
    """``int``, required. Since vSphere API 5.0."""
    registerValue: str = ""
    """``string``, required. Since vSphere API 5.0."""
    desiredRegisterValue: str = ""
    """``string``, required. Since vSphere API 5.0."""
