# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.ConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.storageDrs.ConfigInfo",
    wire_name="StorageDrsConfigInfo",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "podConfig", "vim.storageDrs.PodConfigInfo", since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "vmConfig",
            "vim.storageDrs.VmConfigInfo",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class ConfigInfo(vmodl.DynamicData):
    """The data object ``vim.storageDrs.ConfigInfo``, on the wire ``StorageDrsConfigInfo``.

    Fields:
        - ``podConfig``: ``vim.storageDrs.PodConfigInfo``, required.
        - ``vmConfig``: List of ``vim.storageDrs.VmConfigInfo``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/ConfigInfo.rst``
    """

    podConfig: vim.storageDrs.PodConfigInfo = _rt.UNSET
    """``vim.storageDrs.PodConfigInfo``, required. Since vSphere API 5.0."""
    vmConfig: _rt.Field[
        list[vim.storageDrs.VmConfigInfo], Iterable[vim.storageDrs.VmConfigInfo]
    ] = _rt.EMPTY
    """List of ``vim.storageDrs.VmConfigInfo``, optional. Since vSphere API 5.0."""
