# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiLUNSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanIscsiLUNSpec",
    wire_name="VsanIscsiLUNSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "storagePolicy",
            "vim.vm.ProfileSpec",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property("newLunId", "int", optional=True, since="vim.version.version11", rank=11),
    ),
)
class VsanIscsiLUNSpec(vim.cluster.VsanIscsiLUNCommonInfo):
    """The data object ``vim.cluster.VsanIscsiLUNSpec``.

    Fields:
        - ``storagePolicy``: ``vim.vm.ProfileSpec``, optional.
        - ``newLunId``: ``int``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanIscsiLUNSpec.rst``
    """

    storagePolicy: vim.vm.ProfileSpec | None = None
    """``vim.vm.ProfileSpec``, optional. Since vSphere API 6.5."""
    newLunId: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
