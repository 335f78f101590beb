# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SystemHealthInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.SystemHealthInfo",
    wire_name="HostSystemHealthInfo",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "numericSensorInfo",
            "vim.host.NumericSensorInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class SystemHealthInfo(vmodl.DynamicData):
    """The data object ``vim.host.SystemHealthInfo``, on the wire ``HostSystemHealthInfo``.

    Fields:
        - ``numericSensorInfo``: List of ``vim.host.NumericSensorInfo``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/SystemHealthInfo.rst``
    """

    numericSensorInfo: _rt.Field[
        list[vim.host.NumericSensorInfo], Iterable[vim.host.NumericSensorInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.NumericSensorInfo``, optional. Since VI API 2.5."""
