# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.ServiceInstance``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vslm


@_rt.managed(
    "vslm.ServiceInstance",
    wire_name="VslmServiceInstance",
    since="vslm.version.version14",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "content",
            "vslm.ServiceInstanceContent",
            since="vslm.version.version14",
            rank=2,
            privilege="System.Anonymous",
        ),
    ),
)
class ServiceInstance(_rt.ManagedObject):
    """The managed object ``vslm.ServiceInstance``, on the wire ``VslmServiceInstance``.

    Since:
        vslm API 6.7.2 (``vslm.version.version14``)

    Source:
        ``vslm/ServiceInstance.rst``
    """

    @property
    def content(self) -> vslm.ServiceInstanceContent:
        """``vslm.ServiceInstanceContent``, always set. Since vslm API 6.7.2.

        Privilege:
            ``System.Anonymous``
        """
        if self._rank < 2:
            self._unsupported("content", 2, "vslm")
        _result: vslm.ServiceInstanceContent = self._fetch("content")
        return _result

    @_rt.method(
        "RetrieveContent",
        since="vslm.version.version14",
        rank=2,
        privilege="System.Anonymous",
        returns=_rt.Returns("vslm.ServiceInstanceContent"),
    )
    def RetrieveContent(self) -> vslm.ServiceInstanceContent:
        """Returns ``vslm.ServiceInstanceContent``. Since vslm API 6.7.2.

        Privilege:
            ``System.Anonymous``
        """
        if self._rank < 2:
            self._unsupported("RetrieveContent", 2, "vslm")
        _result: vslm.ServiceInstanceContent = self._invoke("RetrieveContent", {})
        return _result
