# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiLUN``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanIscsiLUN",
    wire_name="VsanIscsiLUN",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("targetAlias", "string", since="vim.version.version11", rank=11),
        _rt.Property("uuid", "string", since="vim.version.version11", rank=11),
        _rt.Property("actualSize", "long", since="vim.version.version11", rank=11),
        _rt.Property(
            "objectInformation",
            "vim.cluster.VsanObjectInformation",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class VsanIscsiLUN(vim.cluster.VsanIscsiLUNCommonInfo):
    """The data object ``vim.cluster.VsanIscsiLUN``.

    Fields:
        - ``targetAlias``: ``string``, required.
        - ``uuid``: ``string``, required.
        - ``actualSize``: ``long``, required.
        - ``objectInformation``: ``vim.cluster.VsanObjectInformation``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanIscsiLUN.rst``
    """

    targetAlias: str = ""
    """``string``, required. Since vSphere API 6.5."""
    uuid: str = ""
    """``string``, required. Since vSphere API 6.5."""
    actualSize: int = 0
    """``long``, required. Since vSphere API 6.5."""
    objectInformation: vim.cluster.VsanObjectInformation | None = None
    """``vim.cluster.VsanObjectInformation``, optional. Since vSphere API 6.5."""
