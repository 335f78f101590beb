# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.ServiceInstance``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import pbm


@_rt.managed(
    "pbm.ServiceInstance",
    wire_name="PbmServiceInstance",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "content",
            "pbm.ServiceInstanceContent",
            since="pbm.version.version1",
            rank=1,
            privilege="System.Anonymous",
        ),
    ),
)
class ServiceInstance(_rt.ManagedObject):
    """The managed object ``pbm.ServiceInstance``, on the wire ``PbmServiceInstance``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/ServiceInstance.rst``
    """

    @property
    def content(self) -> pbm.ServiceInstanceContent:
        """``pbm.ServiceInstanceContent``, always set. Since pbm API 1.0.

        Privilege:
            ``System.Anonymous``
        """
        _result: pbm.ServiceInstanceContent = self._fetch("content")
        return _result

    @_rt.method(
        "PbmRetrieveServiceContent",
        since="pbm.version.version1",
        rank=1,
        privilege="System.Anonymous",
        returns=_rt.Returns("pbm.ServiceInstanceContent"),
    )
    def PbmRetrieveServiceContent(self) -> pbm.ServiceInstanceContent:
        """Returns ``pbm.ServiceInstanceContent``. Since pbm API 1.0.

        Privilege:
            ``System.Anonymous``
        """
        _result: pbm.ServiceInstanceContent = self._invoke("PbmRetrieveServiceContent", {})
        return _result

    RetrieveContent = PbmRetrieveServiceContent
