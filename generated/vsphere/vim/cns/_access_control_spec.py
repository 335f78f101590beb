# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.AccessControlSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cns.AccessControlSpec",
    wire_name="CnsAccessControlSpec",
    since="vsan.version.version16",
    rank=14,
)
class AccessControlSpec(vmodl.DynamicData):
    """The data object ``vim.cns.AccessControlSpec``, on the wire ``CnsAccessControlSpec``.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/cns/AccessControlSpec.rst``
    """
