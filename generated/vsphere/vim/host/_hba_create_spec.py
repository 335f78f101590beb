# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.HbaCreateSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.HbaCreateSpec", wire_name="HostHbaCreateSpec", since="vim.version.v7_0_3_0", rank=24
)
class HbaCreateSpec(vmodl.DynamicData):
    """The data object ``vim.host.HbaCreateSpec``, on the wire ``HostHbaCreateSpec``.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/host/HbaCreateSpec.rst``
    """
