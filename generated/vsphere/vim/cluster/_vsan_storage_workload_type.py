# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanStorageWorkloadType``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanStorageWorkloadType",
    wire_name="VsanStorageWorkloadType",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "specs",
            "vim.host.VsanVmdkLoadTestSpec",
            array=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("typeId", "string", since="vim.version.version9", rank=9),
        _rt.Property("name", "string", since="vim.version.version9", rank=9),
        _rt.Property("description", "string", since="vim.version.version9", rank=9),
        _rt.Property("duration", "long", optional=True, since="vsan.version.version3", rank=1),
    ),
)
class VsanStorageWorkloadType(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanStorageWorkloadType``.

    Fields:
        - ``specs``: List of ``vim.host.VsanVmdkLoadTestSpec``, required.
        - ``typeId``: ``string``, required.
        - ``name``: ``string``, required.
        - ``description``: ``string``, required.
        - ``duration``: ``long``, optional. Since vsan API 6.6.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanStorageWorkloadType.rst``
    """

    specs: _rt.Field[
        list[vim.host.VsanVmdkLoadTestSpec], Iterable[vim.host.VsanVmdkLoadTestSpec]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanVmdkLoadTestSpec``, required. Since vSphere API 5.5."""
    typeId: str = ""
    """``string``, required. Since vSphere API 5.5."""
    name: str = ""
    """``string``, required. Since vSphere API 5.5."""
    description: str = ""
    """``string``, required. Since vSphere API 5.5."""
    duration: int | None = None
    """``long``, optional. Since vsan API 6.6."""
