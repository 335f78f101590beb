# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.provider.VaioDataServiceInfo``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import pbm


@_rt.data(
    "pbm.capability.provider.VaioDataServiceInfo",
    wire_name="PbmVaioDataServiceInfo",
    since="pbm.version.version11",
    rank=3,
)
class VaioDataServiceInfo(pbm.capability.provider.LineOfServiceInfo):
    """The data object ``pbm.capability.provider.VaioDataServiceInfo``, on the wire ``PbmVaioDataServiceInfo``.

    Since:
        pbm API 6.5 (``pbm.version.version11``)

    Source:
        ``pbm/capability/provider/VaioDataServiceInfo.rst``
    """
