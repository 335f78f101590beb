# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VbossHostConfig``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.host.VbossHostConfig",
    wire_name="VsanVbossHostConfig",
    since="vsan.version.v9_1_0_0",
    rank=23,
)
class VbossHostConfig(vim.vsan.VbossConfig):
    """The data object ``vim.vsan.host.VbossHostConfig``, on the wire ``VsanVbossHostConfig``.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/host/VbossHostConfig.rst``
    """
