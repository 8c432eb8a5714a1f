// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/workplace.h"

namespace wijkwerk {

int Workplace::capacityOn(QDate day) const {
    if ((opensOn && day < *opensOn) || (closesOn && day > *closesOn))
        return 0;
    int persons = 0;
    for (const Capacity& capacity : capacities) {
        if (capacity.validFrom <= day)
            persons = capacity.persons;
    }
    return persons;
}

} // namespace wijkwerk
