# Dates as one writes them out. Day and year are texts, so that no separator gets into them.

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }

month-01 = January
month-02 = February
month-03 = March
month-04 = April
month-05 = May
month-06 = June
month-07 = July
month-08 = August
month-09 = September
month-10 = October
month-11 = November
month-12 = December
