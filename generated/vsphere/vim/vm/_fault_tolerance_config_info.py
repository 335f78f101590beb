# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.FaultToleranceConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.FaultToleranceConfigInfo",
    wire_name="FaultToleranceConfigInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("role", "int", since="vim.version.version5", rank=5),
        _rt.Property("instanceUuids", "string", array=True, since="vim.version.version5", rank=5),
        _rt.Property("configPaths", "string", array=True, since="vim.version.version5", rank=5),
        _rt.Property("orphaned", "boolean", optional=True, since="vim.version.version10", rank=10),
    ),
)
class FaultToleranceConfigInfo(vmodl.DynamicData):
    """The data object ``vim.vm.FaultToleranceConfigInfo``.

    Fields:
        - ``role``: ``int``, required.
        - ``instanceUuids``: List of ``string``, required.
        - ``configPaths``: List of ``string``, required.
        - ``orphaned``: ``boolean``, optional. Since vSphere API 6.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/FaultToleranceConfigInfo.rst``
    """

    role: int = 0
    """``int``, required. Since vSphere API 4.0."""
    instanceUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 4.0."""
    configPaths: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 4.0."""
    orphaned: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
