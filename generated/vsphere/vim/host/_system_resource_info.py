# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SystemResourceInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.SystemResourceInfo",
    wire_name="HostSystemResourceInfo",
    properties=lambda: (
        _rt.Property("key", "string"),
        _rt.Property("config", "vim.ResourceConfigSpec", optional=True),
        _rt.Property("child", "vim.host.SystemResourceInfo", array=True, optional=True),
    ),
)
class SystemResourceInfo(vmodl.DynamicData):
    """The data object ``vim.host.SystemResourceInfo``, on the wire ``HostSystemResourceInfo``.

    Fields:
        - ``key``: ``string``, required.
        - ``config``: ``vim.ResourceConfigSpec``, optional.
        - ``child``: List of ``vim.host.SystemResourceInfo``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/SystemResourceInfo.rst``
    """

    key: str = ""
    """``string``, required. Since 1.0."""
    config: vim.ResourceConfigSpec | None = None
    """``vim.ResourceConfigSpec``, optional. Since 1.0."""
    child: _rt.Field[list[vim.host.SystemResourceInfo], Iterable[vim.host.SystemResourceInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.SystemResourceInfo``, optional. Since 1.0."""
