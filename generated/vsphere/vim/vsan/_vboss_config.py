# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VbossConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VbossConfig",
    wire_name="VsanVbossConfig",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("enabled", "boolean", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "configs",
            "vim.vsan.VbossObjectStoreConfig",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VbossConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VbossConfig``, on the wire ``VsanVbossConfig``.

    Fields:
        - ``enabled``: ``boolean``, required.
        - ``configs``: List of ``vim.vsan.VbossObjectStoreConfig``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/VbossConfig.rst``
    """

    enabled: bool = False
    """``boolean``, required. Since vsan API 9.1.0.0."""
    configs: _rt.Field[
        list[vim.vsan.VbossObjectStoreConfig], Iterable[vim.vsan.VbossObjectStoreConfig]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VbossObjectStoreConfig``, optional. Since vsan API 9.1.0.0."""
