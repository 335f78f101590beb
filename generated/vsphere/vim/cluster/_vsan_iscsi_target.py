# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiTarget``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanIscsiTarget",
    wire_name="VsanIscsiTarget",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("lunCount", "int", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "objectInformation",
            "vim.cluster.VsanObjectInformation",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "ioOwnerHost", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "initiators",
            "string",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "initiatorGroups",
            "string",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class VsanIscsiTarget(vim.cluster.VsanIscsiTargetCommonInfo):
    """The data object ``vim.cluster.VsanIscsiTarget``.

    Fields:
        - ``lunCount``: ``int``, optional.
        - ``objectInformation``: ``vim.cluster.VsanObjectInformation``, optional.
        - ``ioOwnerHost``: ``string``, optional.
        - ``initiators``: List of ``string``, optional.
        - ``initiatorGroups``: List of ``string``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanIscsiTarget.rst``
    """

    lunCount: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    objectInformation: vim.cluster.VsanObjectInformation | None = None
    """``vim.cluster.VsanObjectInformation``, optional. Since vSphere API 6.5."""
    ioOwnerHost: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    initiators: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.5."""
    initiatorGroups: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.5."""
